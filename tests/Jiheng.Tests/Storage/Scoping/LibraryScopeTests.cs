using Jiheng.Domain.Overrides;
using Jiheng.Domain.People;
using Jiheng.Domain.Years;
using Jiheng.Rules.Overrides;
using Jiheng.Storage;
using Jiheng.Storage.Corrections;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Records;
using Jiheng.Tests.Cli;
using Jiheng.Tests.Storage.Organisations;

namespace Jiheng.Tests.Storage.Scoping;

public abstract class LibraryScopeTests(DatabaseKind kind)
{
    private static readonly string[] Clerks = ["clerk-education", "clerk-school", "clerk-branch", "clerk-clinic"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("clerk-education", "clerk-education")]
    [InlineData("clerk-school", "clerk-school")]
    [InlineData("clerk-branch", "clerk-branch")]
    [InlineData("reviewer-school", "clerk-school clerk-branch")]
    [InlineData("reviewer-education", "clerk-education clerk-school clerk-branch")]
    [InlineData("office-education", "clerk-education clerk-school clerk-branch")]
    [InlineData("office-health", "clerk-clinic")]
    [InlineData("performance", "clerk-education clerk-school clerk-branch clerk-clinic")]
    [InlineData("expert", "")]
    [InlineData("citizen", "")]
    [InlineData("system", "")]
    [InlineData("security", "")]
    [InlineData("audit", "")]
    public async Task Everybody_sees_what_the_roles_reach_and_nothing_else(string account, string seen)
    {
        await using var town = await Town.OpenAsync(kind);
        var library = await Townspeople.AsAsync(town.Library, account, Privilege.ReadForms);
        var files = (await library.Documents.ListAsync(new PageRequest(1, 100), cancel: Cancel)).Rows.Select(row => row.FileName);
        Assert.Equal(seen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), files.Order());
        Assert.Equal(seen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, (await library.Forms.ListAsync(FormFilter.All, cancel: Cancel)).Total);
        Assert.Equal(seen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, (await library.Statistics.TotalsAsync(FormFilter.All, Cancel)).Forms);
        Assert.Equal(seen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, (await library.Sets.ListAsync(new PageRequest(), cancel: Cancel)).Total);
        Assert.Equal(seen.Length > 0, (await library.Statistics.ByRuleAsync(FormFilter.All, Cancel)).Count > 0);
        Assert.Equal(seen.Length > 0, (await library.Forms.ListAsync(new FormFilter { Text = "培训" }, cancel: Cancel)).Total > 0);
    }

    [Fact]
    public async Task The_very_same_file_of_two_units_is_two_documents()
    {
        await using var town = await Town.OpenAsync(kind);
        var ids = new List<long>();
        foreach (var clerk in Clerks)
        {
            var library = await Townspeople.AsAsync(town.Library, clerk);
            var added = await library.Documents.AddAsync(TestLibrary.Document("同一份", SampleForm.Declaration), Cancel);
            Assert.False(added.WasThere);
            Assert.True((await library.Documents.AddAsync(TestLibrary.Document("同一份", SampleForm.Declaration), Cancel)).WasThere);
            ids.Add(added.Id);
        }

        Assert.Equal(4, ids.Distinct().Count());
    }

    [Fact]
    public async Task A_foreign_number_is_as_if_it_were_not_there()
    {
        await using var town = await Town.OpenAsync(kind);
        var clinic = await Townspeople.AsAsync(town.Library, "clerk-clinic");
        var (document, form, set) = (town.Documents["clerk-school"], town.Forms["clerk-school"], town.Sets["clerk-school"]);
        Assert.Null(await clinic.Documents.FindAsync(document, Cancel));
        Assert.Null(await clinic.Documents.ContentAsync(document, Cancel));
        Assert.Null(await clinic.Forms.OpenAsync(form, Cancel));
        Assert.Null(await clinic.Forms.RevisionAsync(form, Cancel));
        Assert.Null(await clinic.Sets.FindAsync(set, Cancel));
        Assert.Null(await clinic.Sets.NewestWithAsync(document, Cancel));
        Assert.Empty(await clinic.Corrections.ListAsync(form, Cancel));
        Assert.Empty(await clinic.Sets.TogetherAsync(document, [document], Cancel));
        Assert.Empty((await clinic.Forms.ListAsync(new FormFilter { SetId = set }, cancel: Cancel)).Rows);
        Assert.Empty((await clinic.Forms.ListAsync(new FormFilter { DocumentId = document }, cancel: Cancel)).Rows);
        await NotFoundAsync(() => clinic.Documents.DeleteAsync(document, Cancel));
        await NotFoundAsync(() => clinic.Documents.RestoreAsync(document, Cancel));
        await NotFoundAsync(() => clinic.Sets.RenameAsync(set, "我的", cancel: Cancel));
        await NotFoundAsync(() => clinic.Sets.DeleteAsync(set, Cancel));
        await NotFoundAsync(() => clinic.Sets.AddAsync(set, [town.Documents["clerk-clinic"]], Cancel));
        await NotFoundAsync(() => clinic.Sets.AddAsync(town.Sets["clerk-clinic"], [document], Cancel));
        await NotFoundAsync(() => clinic.Sets.CreateAsync("偷看", [document], Cancel));
        await NotFoundAsync(() => clinic.Assignments.GiveSetAsync(set, 1, Cancel));
        var foreign = (await town.Library.Forms.OpenAsync(form, Cancel))!;
        await NotFoundAsync(() => clinic.Corrections.AddAsync(form, [new NewCorrection(CorrectionKind.Corrected, "project.name", null, "改了")],
            [new NewResult(form, foreign.Row.Revision, TestLibrary.Check(foreign.AsRead))], Cancel));
        Assert.Equal(foreign.Row.Revision, (await town.Library.Forms.OpenAsync(form, Cancel))!.Row.Revision);
        Assert.NotNull(await town.Library.Documents.FindAsync(document, Cancel));
    }

    [Fact]
    public async Task The_bin_of_one_unit_is_not_emptied_by_another()
    {
        await using var town = await Town.OpenAsync(kind);
        await (await Townspeople.AsAsync(town.Library, "clerk-school")).Documents.DeleteAsync(town.Documents["clerk-school"], Cancel);
        town.Test.Clock.Time += TimeSpan.FromMinutes(1);
        Assert.Equal(0, await (await Townspeople.AsAsync(town.Library, "clerk-clinic")).Documents.PurgeAsync(0, Cancel));
        Assert.Equal(1, await (await Townspeople.AsAsync(town.Library, "clerk-school")).Documents.PurgeAsync(0, Cancel));
    }

    [Fact]
    public async Task What_a_unit_owns_goes_with_it_to_another_department()
    {
        await using var town = await Town.OpenAsync(kind);
        await County.ImportAsync(town.Test, County.With(("414002", "414002 第一小学 预算单位 501 013")), 2025);
        Assert.Equal(["clerk-education"], await SeenAsync(town, "reviewer-education"));
        // The branch of the school stays in the charge of the office that it was given to.
        Assert.Equal(["clerk-clinic", "clerk-school"], await SeenAsync(town, "office-health"));
        Assert.Equal(["clerk-branch", "clerk-education"], await SeenAsync(town, "office-education"));
        Assert.Equal(["clerk-school"], await SeenAsync(town, "clerk-school"));
    }

    [Fact]
    public async Task A_unit_below_a_department_may_be_in_the_charge_of_another_office()
    {
        await using var town = await Town.OpenAsync(kind);
        await County.ImportAsync(town.Test, County.With(("414002", "414002 第一小学 预算单位 414 013")), 2025);
        Assert.Equal(["clerk-branch", "clerk-education"], await SeenAsync(town, "office-education"));
        Assert.Equal(["clerk-clinic", "clerk-school"], await SeenAsync(town, "office-health"));
    }

    [Fact]
    public async Task An_expert_sees_what_was_given_and_changes_nothing_by_it()
    {
        await using var town = await Town.OpenAsync(kind);
        var office = await Townspeople.AsAsync(town.Library, "performance", Privilege.AssignForms);
        foreach (var account in new[] { "expert", "expert-clerk" })
        {
            var expert = (await office.Assignments.ExpertsAsync(Cancel)).Single(person => person.Account == account);
            Assert.Equal(1, await office.Assignments.GiveSetAsync(town.Sets["clerk-school"], expert.PersonId, Cancel));
            Assert.Equal(0, await office.Assignments.GiveSetAsync(town.Sets["clerk-school"], expert.PersonId, Cancel));
        }

        Assert.Equal(["clerk-school"], await SeenAsync(town, "expert"));
        Assert.Equal(["clerk-clinic", "clerk-school"], await SeenAsync(town, "expert-clerk"));
        // The clerk in him may change what is his own unit's; what was given to the expert in him, he may only read.
        var clerk = await Townspeople.AsAsync(town.Library, "expert-clerk", Privilege.EditForms);
        Assert.Null(await clerk.Forms.OpenAsync(town.Forms["clerk-school"], Cancel));
        await NotFoundAsync(() => clerk.Documents.DeleteAsync(town.Documents["clerk-school"], Cancel));
        var given = Assert.Single(await office.Assignments.OfSetAsync(town.Sets["clerk-school"], Cancel), each => each.Account == "expert");
        Assert.Equal(1, await office.Assignments.WithdrawSetAsync(town.Sets["clerk-school"], given.PersonId, Cancel));
        Assert.Empty(await SeenAsync(town, "expert"));
    }

    [Fact]
    public async Task Years_and_rules_are_set_up_for_the_own_division_alone()
    {
        await using var town = await Town.OpenAsync(kind);
        var own = (await town.Library.Organisations.FindAsync("370102", Cancel)).Single().Id;
        var plan = await town.Library.Organisations.PlanAsync([.. County.Entries.Select(entry => entry with { Division = entry.Code == "370102" ? "" : "370102" }), .. County.Of("370103 市中区 区划 - -").Select(entry => entry with { Line = 99 })], new(2025), Cancel);
        Assert.Empty(plan.Problems);
        await town.Library.Organisations.ApplyAsync(plan, Cancel);
        var foreign = (await town.Library.Organisations.FindAsync("370103", Cancel)).Single().Id;
        var foreignYear = await town.Library.Years.AddAsync(foreign, new BudgetYear { Year = 2025 }, Cancel);
        var office = await Townspeople.AsAsync(town.Library, "performance", Privilege.SetUpYears);
        var year = await office.Years.AddAsync(own, new BudgetYear { Year = 2025 }, Cancel);
        await NotFoundAsync(() => office.Years.AddAsync(foreign, new BudgetYear { Year = 2026 }, Cancel));
        await NotFoundAsync(() => office.Years.RollOverAsync(foreignYear, Cancel));
        Assert.Equal([year], (await office.Years.ListAsync(null, new PageRequest(), Cancel)).Rows.Select(row => row.Id));
        var rules = await Townspeople.AsAsync(town.Library, "performance", Privilege.SetUpRules);
        var told = new RuleOverride { Kind = OverrideKind.Off, Rule = "TEXT-PUNCT", From = new(2024, 1, 1), Reason = "本级不查" };
        var theirs = await town.Library.Overrides.DraftAsync(foreign, told, Cancel);
        await NotFoundAsync(() => rules.Overrides.DraftAsync(foreign, told, Cancel));
        await NotFoundAsync(() => rules.Overrides.SwitchOnAsync(theirs, 1, Cancel));
        await rules.Overrides.SwitchOnAsync(await rules.Overrides.DraftAsync(own, told, Cancel), 1, Cancel);
        // Everybody reads the calendars and rules of all.
        Assert.Equal(2, (await (await Townspeople.AsAsync(town.Library, "clerk-school", Privilege.ReadOrganisations)).Years.ListAsync(null, new PageRequest(), Cancel)).Total);
    }

    private static async Task<string[]> SeenAsync(Town town, string account)
    {
        var library = await Townspeople.AsAsync(town.Library, account, Privilege.ReadForms);
        var forms = (await library.Forms.ListAsync(FormFilter.All, page: new PageRequest(1, 100), cancel: Cancel)).Rows.Select(row => row.FileName).Order(StringComparer.Ordinal);
        Assert.Equal(forms, (await library.Documents.ListAsync(new PageRequest(1, 100), cancel: Cancel)).Rows.Select(row => row.FileName).Order(StringComparer.Ordinal));
        return [.. forms];
    }

    private static async Task NotFoundAsync(Func<Task> change) => Assert.Equal(LibraryProblem.NotFound, (await Assert.ThrowsAsync<LibraryException>(change)).Problem);

    /// <summary>The county in which each of the clerks has put one file in, and made a set of it.</summary>
    private sealed class Town : IAsyncDisposable
    {
        public required TestLibrary Test { get; init; }

        public DocumentLibrary Library => Test.Library;

        public Dictionary<string, long> Documents { get; } = [];

        public Dictionary<string, long> Forms { get; } = [];

        public Dictionary<string, long> Sets { get; } = [];

        public static async Task<Town> OpenAsync(DatabaseKind kind)
        {
            var town = new Town { Test = await TestLibrary.OpenAsync(kind) };
            await Townspeople.SettleAsync(town.Library);
            foreach (var clerk in Clerks)
            {
                var library = await Townspeople.AsAsync(town.Library, clerk);
                var added = await library.Documents.AddAsync(TestLibrary.Document(clerk, SampleForm.SelfEvaluation), Cancel);
                (town.Documents[clerk], town.Forms[clerk]) = (added.Id, added.FormIds[0]);
                town.Sets[clerk] = await library.Sets.CreateAsync(clerk, [added.Id], Cancel);
            }

            return town;
        }

        public ValueTask DisposeAsync() => Test.DisposeAsync();
    }
}

public sealed class LibraryScopeSqliteTests() : LibraryScopeTests(DatabaseKind.Sqlite);

public sealed class LibraryScopePostgresTests() : LibraryScopeTests(DatabaseKind.Postgres);
