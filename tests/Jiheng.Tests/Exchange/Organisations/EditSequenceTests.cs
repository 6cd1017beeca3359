using FsCheck;
using FsCheck.Fluent;
using Jiheng.Domain.Organisations;
using Jiheng.Exchange.Lists;
using Jiheng.Exchange.Organisations;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.Organisations.Editing;
using Jiheng.Tests.Storage;
using Jiheng.Tests.Storage.Organisations;

namespace Jiheng.Tests.Exchange.Organisations;

/// <summary>Single changes in any order leave what an import of the same tree leaves.</summary>
public sealed class EditSequenceTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Any_sequence_of_changes_leaves_the_tree_that_its_export_makes() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll(
        (from tree in RandomTree.Trees from steps in Gen.ArrayOf(from what in Gen.Choose(0, 6) from whom in Gen.Choose(0, 1000) from other in Gen.Choose(0, 1000) select (what, whom, other), 25) select (tree, steps)).ToArbitrary(),
        given => Task.Run(() => RunAsync(given.tree, given.steps)).GetAwaiter().GetResult()));

    private static async Task RunAsync(OrganisationEntry[] tree, (int What, int Whom, int Other)[] steps)
    {
        await using var test = await TestLibrary.OpenAsync(DatabaseKind.Sqlite);
        await County.ImportAsync(test, tree);
        var made = 0;
        foreach (var (step, index) in steps.Select((step, index) => (step, index)))
        {
            try
            {
                await test.Library.Organisations.EditAsync(Edit(await AllAsync(test), step, index), new EditNote(2025), Cancel);
                made++;
            }
            catch (EditRefusedException)
            {
                // The rules forbid it: nothing may have changed, which the comparison below shows.
            }

            Holds(await AllAsync(test));
        }

        Assert.True(made > 0);
        await using var copy = await TestLibrary.OpenAsync(DatabaseKind.Sqlite);
        using var held = new MemoryStream();
        await ListOutput.WriteCsvAsync(OrganisationTable.Table, OrganisationTable.Lines(await test.Library.Organisations.AllBelowAsync(null, cancel: Cancel)), held, Cancel);
        List<ImportProblem> problems = [];
        await County.ImportAsync(copy, [.. OrganisationFile.Read("机构.csv", held.ToArray(), problems)]);
        Assert.Empty(problems);
        Assert.Equal(await TellAsync(copy), await TellAsync(test));
    }

    private static OrganisationEdit Edit(List<OrganisationRow> rows, (int What, int Whom, int Other) step, int index)
    {
        var (whom, other) = (rows[step.Whom % rows.Count], rows[step.Other % rows.Count]);
        return step.What switch
        {
            0 => new AddOrganisation(other.Id, OrganisationKind.Unit, $"414{800 + index}", $"新设{index}", null),
            1 => new RenameOrganisation(whom.Id, whom.Revision, $"改名{index}"),
            2 => new RecodeOrganisation(whom.Id, whom.Revision, $"414{500 + index}"),
            3 => new MergeOrganisation(whom.Id, whom.Revision, other.Id),
            4 => whom.LastYear is null ? new CloseOrganisation(whom.Id, whom.Revision) : new ReopenOrganisation(whom.Id, whom.Revision, other.Id),
            5 => new ReassignOrganisation(whom.Id, whom.Revision, whom.OfficeId is null ? rows.First(row => row.Kind == OrganisationKind.Office).Id : null),
            _ => new MoveOrganisation(whom.Id, whom.Revision, other.Id),
        };
    }

    // Every path says where its organisation stands, closed ones included; with a circle it would have no end.
    private static void Holds(List<OrganisationRow> rows)
    {
        var byId = rows.ToDictionary(row => row.Id);
        foreach (var row in rows)
        {
            var parent = row.ParentId is { } id ? byId[id] : null;
            Assert.Equal((parent?.Path + row.Code.Segment + "/", parent is null ? 0 : parent.Depth + 1), (row.Path, row.Depth));
            Assert.True(row.LastYear is not null || parent?.LastYear is null);
        }
    }

    private static Task<List<OrganisationRow>> AllAsync(TestLibrary test) => test.Library.Organisations.AllBelowAsync(null, closedToo: true, cancel: Cancel);

    private static async Task<string[]> TellAsync(TestLibrary test)
    {
        var rows = await test.Library.Organisations.AllBelowAsync(null, cancel: Cancel);
        var keys = rows.ToDictionary(row => row.Id, row => row.Key);
        return [.. rows.Select(row => $"{row.Path} {row.Key} {row.Name} {row.Kind} {row.Depth} {(row.ParentId is { } parent ? keys[parent] : "")} {(row.OfficeId is { } office ? keys[office] : "")}")];
    }
}
