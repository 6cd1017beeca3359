using System.Xml.Linq;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Filings;
using Jiheng.Domain.Overrides;
using Jiheng.Domain.People;
using Jiheng.Domain.Years;
using Jiheng.Rules.Overrides;
using Jiheng.Storage.Accounts;
using Jiheng.Storage.Corrections;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Notices;
using Jiheng.Storage.People;
using Jiheng.Storage.Projects;
using Jiheng.Storage.Records;
using Jiheng.Storage.Views;
using Jiheng.Tests.Cli;
using Jiheng.Tests.Storage.Filings;
using Jiheng.Tests.Storage.Indicators;
using Jiheng.Tests.Storage.Organisations;

namespace Jiheng.Tests.Storage.Upkeep;

/// <summary>A library with something in every table, as some weeks of work leave it.</summary>
internal static class FullLibrary
{
    public static async Task<TestLibrary> OpenAsync(DatabaseKind kind)
    {
        var cancel = TestContext.Current.CancellationToken;
        var test = await TestLibrary.OpenAsync(kind);
        // Finer than a database keeps it.
        test.Clock.Time = new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero).AddTicks(1_234_567);
        List<long> ids = [];
        foreach (var file in Directory.EnumerateFiles(Checkout.Sample(""), "*.txt").Order(StringComparer.Ordinal))
            ids.Add((await test.Library.Documents.AddAsync(TestLibrary.Document(Path.GetFileName(file), await File.ReadAllBytesAsync(file, cancel)), cancel)).Id);
        ids.Add((await test.AddAsync("自评.txt", SampleForm.SelfEvaluation)).Id);
        var set = await test.Library.Sets.CreateAsync("五月", ids, cancel);
        await test.Library.Sets.SaveFilterAsync(set, new FormFilter { Text = "培训" }, cancel);
        var form = (await test.Library.Forms.ListAsync(FormFilter.All, FormOrder.Newest, cancel: cancel)).Rows[0];
        var opened = (await test.Library.Forms.OpenAsync(form.Id, cancel))!;
        var corrected = TestLibrary.Check(opened.AsRead with { Project = opened.AsRead.Project with { Name = "师资轮训专项" } });
        await test.Library.Corrections.AddAsync(form.Id, [new NewCorrection(CorrectionKind.Corrected, "project.name", null, "师资轮训专项")], [new NewResult(form.Id, form.Revision, corrected)], cancel);
        await test.Library.Documents.DeleteAsync(ids[0], cancel);
        await FillOrganisationsAsync(test, cancel);
        await FillAccountsAsync(test, set, cancel);
        await FillYearsAsync(test, cancel);
        await FillFilingsAsync(test, cancel);
        await FillIndicatorsAsync(test, opened.AsRead, cancel);
        // A key that was given and is gone is not given again.
        var gone = await test.AddAsync("去.txt", SampleForm.SelfEvaluation + "\n\n");
        await test.Library.Documents.DeleteAsync(gone.Id, cancel);
        await using var context = test.Context();
        context.Remove(context.Documents.Single(document => document.Id == gone.Id));
        await context.SaveChangesAsync(cancel);
        return test;
    }

    private static async Task FillAccountsAsync(TestLibrary test, long set, CancellationToken cancel)
    {
        var library = test.Library;
        var expert = (await library.Accounts.FindAsync("expert", cancel))!;
        await library.Accounts.SetPasswordAsync(expert.PersonId, "hash", issued: true, cancel: cancel);
        await library.Accounts.SetFactorAsync(expert.PersonId, "key", 12, cancel);
        await library.Sessions.OpenAsync(expert, "token", SignInStage.Open, new CallingBrowser("127.0.0.1", "test"), cancel: cancel);
        await library.Assignments.GiveSetAsync(set, expert.PersonId, cancel);
        await library.Installation.OfferSetUpAsync("link", cancel);
        library.Installation.AddKey("key-1", new XElement("key", "1"));
    }

    // A unit that stands below one made after it: its row comes before its parent's.
    private static async Task FillOrganisationsAsync(TestLibrary test, CancellationToken cancel)
    {
        await County.ImportAsync(test, County.Entries);
        await County.ImportAsync(test, County.With(
            ("414001", "414003001 教育局本级 预算单位 414003 012 414001"),
            ("414003", "414003 教育服务中心 预算单位 414 012"),
            ("501001", "501001 卫生院 预算单位 501 013 - 501002"),
            ("501002", "501002 中心卫生院 预算单位 501 013")), 2025, reason: "机构改革");
        var plan = await test.Library.People.PlanAsync([new PersonEntry(2) { Account = "zhao", Name = "赵六", Organisation = "130", Roles = "财政业务处室、经办人", Reach = "归口单位：012、013；本单位", Status = "停用" },
            new PersonEntry(3) { Account = "expert", Name = "专家", Organisation = "130", Roles = "专家" }], cancel: cancel);
        await test.Library.People.ApplyAsync(plan, cancel);
        await test.Library.ImportFiles.KeepAsync(ImportedList.People, "人员.csv", "账号"u8.ToArray(), cancel);
    }

    private static async Task FillIndicatorsAsync(TestLibrary test, PerformanceForm approved, CancellationToken cancel)
    {
        await test.Library.Indicators.StockAsync(cancel);
        var unit = (await test.Library.Organisations.FindAsync("501001", cancel)).Single().Id;
        await LearntForms.LearnAsync(test, approved, unit);
    }

    private static async Task FillYearsAsync(TestLibrary test, CancellationToken cancel)
    {
        var division = (await test.Library.Organisations.FindAsync("370102", cancel)).Single().Id;
        var year = await test.Library.Years.AddAsync(division, new BudgetYear
        {
            Year = 2024, Deadlines = [new(YearStep.Declaration, new(2023, 9, 30))], Layouts = new Dictionary<FormKind, string> { [FormKind.Monitoring] = "monitoring-2019" },
        }, cancel);
        await test.Library.Years.RollOverAsync(year, cancel);
        var told = await test.Library.Overrides.DraftAsync(division, new RuleOverride { Kind = OverrideKind.Off, Rule = "TEXT-PUNCT", From = new(2024, 1, 1), Until = new(2024, 12, 31), Reason = "本级不查" }, cancel);
        await test.Library.Overrides.SwitchOnAsync(told, 1, cancel);
        await test.Library.Overrides.WithdrawAsync(told, "又查了", 2, cancel);
    }

    private static async Task FillFilingsAsync(TestLibrary test, CancellationToken cancel)
    {
        var library = test.Library;
        var division = (await library.Organisations.FindAsync("370102", cancel)).Single().Id;
        var setUp = new BudgetYear { Year = FiledCounty.Year, Deadlines = [new(YearStep.Declaration, new(2025, 9, 30))] };
        await library.Years.SaveAsync(await library.Years.AddAsync(division, setUp, cancel), setUp with { State = YearState.Open }, 0, cancel);
        var school = (await library.Organisations.FindAsync("414002", cancel)).Single().Id;
        var project = await library.Projects.AddAsync(school, new ProjectEntry("校舍维修", "XM-1", 2025, 2027), cancel);
        var filing = await library.Filings.BeginAsync(project, FiledCounty.Year, "mof-2015-declaration", FiledCounty.State("维修校舍数量"), cancel);
        await library.Drafts.SaveAsync(filing, 0, [new NewEdit("{}", "指标名称", "维修校舍数量", "维修面积")], FiledCounty.State("维修面积"), cancel: cancel);
        await library.FilingWay.SubmitAsync(filing, 1, FiledCounty.State("维修面积"), "说明", cancel);
        await library.Presence.ComeAsync(filing, cancel);
        await library.Remarks.AddAsync(filing, "indicators[0].name", "请写明单位", null, cancel);
        await library.Reviews.SaveAsync(filing, Role.UnitReviewer, 1, new ReviewOpinion(ReviewSheetKind.Key, [new("规范完整性", null, 9.5m, "缺年度")], Grade.Good, "总体可行"), 0, cancel);
        await using (var context = test.Context())
        {
            context.Add(new StoredFilingAssignment { PersonId = (await library.Accounts.FindAsync("expert", cancel))!.PersonId, FilingId = filing, MadeAt = test.Clock.Time.UtcDateTime });
            await context.SaveChangesAsync(cancel);
        }

        await library.Views.SaveAsync(PersonalList.Filings, "有错误的", "?also=errors", ["project"], isDefault: true, cancel);
        await library.Views.KeepColumnsAsync(PersonalList.Projects, ["name", "unit"], cancel);
        // What somebody else remarks is told to whoever handed it in, and goes out to him.
        await library.As(new("pruefer", "审核人", "test")).Remarks.AddAsync(filing, "", "请补充", null, cancel);
        await library.NoticeRounds.TellAsync(cancel);
        await library.Mails.KeepMailboxAsync(new Mailbox("local@example.gov.cn", true), cancel);
        test.Clock.Time += MailBook.Patience;
        await library.Mails.ComposeAsync(null, cancel);
    }
}
