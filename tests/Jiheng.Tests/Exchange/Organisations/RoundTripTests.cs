using FsCheck;
using FsCheck.Fluent;
using Jiheng.Domain.Organisations;
using Jiheng.Exchange.Lists;
using Jiheng.Exchange.Organisations;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.Organisations.Planning;
using Jiheng.Storage.People;
using Jiheng.Tests.Storage;
using Jiheng.Tests.Storage.Organisations;

namespace Jiheng.Tests.Exchange.Organisations;

public sealed class RoundTripTests
{
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(25);

    private static readonly bool[] Formats = [false, true];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Importing_what_was_exported_changes_nothing() => Check.One(Some, Prop.ForAll(RandomTree.Trees.ToArbitrary(), entries => RunAsync(async () =>
    {
        await using var test = await TestLibrary.OpenAsync(DatabaseKind.Sqlite);
        await County.ImportAsync(test, entries);
        foreach (var isSheet in Formats)
        {
            List<ImportProblem> problems = [];
            var read = OrganisationFile.Read(isSheet ? "机构.xlsx" : "机构.csv", await ExportAsync(test, isSheet), problems);
            var plan = await test.Library.Organisations.PlanAsync(read, new ImportOptions(2024), Cancel);
            Assert.Empty(problems.Concat(plan.Problems));
            Assert.Empty(plan.Changes);
            Assert.Equal(entries.Length, plan.Unchanged);
        }
    })));

    [Fact]
    public void Any_edits_are_planned_exactly() => Check.One(Some, Prop.ForAll(
        (from tree in RandomTree.Trees from edits in Gen.ArrayOf(Gen.Choose(0, 3), tree.Length) from targets in Gen.ArrayOf(Gen.Choose(0, 1000), tree.Length) select (tree, edits, targets)).ToArbitrary(),
        given => RunAsync(async () =>
        {
            await using var test = await TestLibrary.OpenAsync(DatabaseKind.Sqlite);
            await County.ImportAsync(test, given.tree);
            var (edited, expected) = Edit(given.tree, given.edits, given.targets);
            var plan = await test.Library.Organisations.PlanAsync(edited, new ImportOptions(2025, CloseMissing: true), Cancel);
            Assert.Empty(plan.Problems);
            Assert.Equal(expected.Order(), plan.Changes.Select(change => $"{change.Kind} {change.Code}").Order());
            await test.Library.Organisations.ApplyAsync(plan, Cancel);
            Assert.Empty((await test.Library.Organisations.PlanAsync(edited, new ImportOptions(2025, CloseMissing: true), Cancel)).Changes);
        })));

    [Fact]
    public void A_circle_is_always_found() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        (from tree in RandomTree.Trees from at in Gen.Choose(0, 1000) select (tree, at)).ToArbitrary(),
        given =>
        {
            // Some unit is put below one of those that stand below it, or below itself.
            var unit = given.tree.Where(entry => entry.Kind == "预算单位").ElementAt(given.at % given.tree.Count(entry => entry.Kind == "预算单位"));
            var below = given.tree.Last(entry => entry.Code.StartsWith(unit.Code, StringComparison.Ordinal));
            OrganisationEntry[] bent = [.. given.tree.Select(entry => entry == unit ? entry with { Parent = below.Code } : entry)];
            var problems = OrganisationPlanner.Plan([], new RegisterState(0, 0), bent, new ImportOptions(2024)).Problems;
            return problems.Count == 1 && problems[0].Message.StartsWith("上下级成了一个圈", StringComparison.Ordinal);
        }));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task People_come_back_as_they_were(bool isSheet)
    {
        await using var test = await TestLibrary.OpenAsync(DatabaseKind.Sqlite);
        await County.ImportAsync(test, County.Entries);
        var people = await test.Library.People.PlanAsync(
        [
            new PersonEntry(2) { Account = "zhang", Name = "=张三", Organisation = "414001", Roles = "单位审核人、经办人", Reach = "本单位及下属；本单位" },
            new PersonEntry(3) { Account = "-li", Name = "'-李", Organisation = "130", Roles = "财政业务处室", Reach = "归口单位：012、013", Status = "停用" },
            new PersonEntry(4) { Account = "@wai", Name = "专家", Organisation = "370102", Roles = "专家" },
        ], cancel: Cancel);
        Assert.Empty(people.Problems);
        await test.Library.People.ApplyAsync(people, Cancel);
        using var held = new MemoryStream();
        var all = await test.Library.People.AllAsync(null, Cancel);
        await (isSheet ? ListOutput.WriteXlsxAsync(PersonTable.Table, all, held, Cancel) : ListOutput.WriteCsvAsync(PersonTable.Table, all, held, Cancel));
        List<ImportProblem> problems = [];
        var plan = await test.Library.People.PlanAsync(PersonFile.Read(isSheet ? "人员.xlsx" : "人员.csv", held.ToArray(), problems), cancel: Cancel);
        Assert.Empty(problems.Concat(plan.Problems));
        Assert.Empty(plan.Changes);
        Assert.Equal(3, plan.Unchanged);
    }

    // 0: stays; 1: renamed; 2: moves below the department; 3: goes, where nothing stands below it.
    private static (OrganisationEntry[] Edited, List<string> Expected) Edit(OrganisationEntry[] tree, int[] edits, int[] targets)
    {
        List<OrganisationEntry> edited = [];
        List<string> expected = [];
        foreach (var (index, entry) in tree.Index())
        {
            var edit = entry.Kind == "预算单位" ? edits[index] : 0;
            var key = $"370102/{entry.Code}";
            if (edit == 3 && !tree.Any(other => other.Parent == entry.Code))
            {
                expected.Add($"{OrganisationChangeKind.Closed} {key}");
                continue;
            }

            if (edit == 1) expected.Add($"{OrganisationChangeKind.Renamed} {key}");
            if (edit == 2 && entry.Parent != "414") expected.Add($"{OrganisationChangeKind.Moved} {key}");
            edited.Add(edit switch
            {
                1 => entry with { Name = $"{entry.Name}{targets[index]}新" },
                2 => entry with { Parent = "414" },
                _ => entry,
            });
        }

        return ([.. edited], expected);
    }

    private static async Task<byte[]> ExportAsync(TestLibrary test, bool isSheet)
    {
        using var held = new MemoryStream();
        var lines = OrganisationTable.Lines(await test.Library.Organisations.AllBelowAsync(null, cancel: Cancel));
        await (isSheet ? ListOutput.WriteXlsxAsync(OrganisationTable.Table, lines, held, Cancel) : ListOutput.WriteCsvAsync(OrganisationTable.Table, lines, held, Cancel));
        return held.ToArray();
    }

    private static void RunAsync(Func<Task> test) => Task.Run(test).GetAwaiter().GetResult();
}
