using Jiheng.Domain.Audit;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Indicators;
using Jiheng.Storage;
using Jiheng.Storage.Indicators;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Records;
using Jiheng.Storage.Scoping;
using Jiheng.Tests.Storage.Organisations;
using Microsoft.EntityFrameworkCore;
using static Jiheng.Tests.Storage.Indicators.LearntForms;

namespace Jiheng.Tests.Storage.Indicators;

public abstract class IndicatorShelfTests(DatabaseKind kind)
{
    private const string School = "414002";
    private const string Clinic = "501001";
    private const string OtherUnit = "601001";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_product_brings_its_indicators_once()
    {
        await using var test = await OpenAsync();
        await test.Library.Indicators.StockAsync(Cancel);
        await test.Library.Indicators.StockAsync(Cancel);
        var page = await test.Library.Indicators.SearchAsync(new IndicatorFilter(), new PageRequest(1, 500), Cancel);
        Assert.Equal(CommonIndicators.All.Select(indicator => (indicator.Level2, indicator.Name)).Order(), page.Rows.Select(row => (row.Level2, row.Name)).Order());
        var rate = Assert.Single((await test.Library.Indicators.SearchAsync(new IndicatorFilter { Text = "系统可用率" }, new PageRequest(), Cancel)).Rows);
        Assert.Equal(("≥99%", "信息系统", ValueNature.Measured, 0), (rate.Usual, rate.Field, rate.Nature, rate.Uses));
    }

    [Fact]
    public async Task Another_edition_changes_the_product_s_own_and_keeps_what_was_used()
    {
        await using var test = await OpenAsync();
        await test.Library.Indicators.StockAsync(Cancel);
        await using (var context = test.Context())
        {
            await context.Marks.ExecuteUpdateAsync(mark => mark.SetProperty(row => row.Value, "earlier"), Cancel);
            context.AddRange(Former("不再有的指标", 0), Former("用过的指标", 3));
            var first = await context.Set<StoredIndicator>().SingleAsync(row => row.NameKey == "系统可用率", Cancel);
            first.Explanation = "从前的说明";
            await context.SaveChangesAsync(Cancel);
        }

        await test.Library.Indicators.StockAsync(Cancel);
        Assert.Empty(await NamesAsync(test.Library, new IndicatorFilter { Text = "不再有的指标" }));
        Assert.Null(Assert.Single((await test.Library.Indicators.SearchAsync(new IndicatorFilter { Text = "用过的指标" }, new PageRequest(), Cancel)).Rows).Field);
        Assert.NotEqual("从前的说明", Assert.Single((await test.Library.Indicators.SearchAsync(new IndicatorFilter { Text = "系统可用率" }, new PageRequest(), Cancel)).Rows).Explanation);
    }

    [Fact]
    public async Task Approved_forms_are_counted_by_indicator_and_organisation()
    {
        await using var test = await OpenAsync();
        await LearnAsync(test, School, Row("指标1：参训学员人数", "≥200人"), Row("结业率", "≥90%", IndicatorLevel2.Quality));
        await LearnAsync(test, School, Row("参训 学员人数", "≥300人次"));
        await LearnAsync(test, Clinic, Row("参训学员人数", null));
        var row = Assert.Single((await test.Library.Indicators.SearchAsync(new IndicatorFilter { Text = "参训学员" }, new PageRequest(), Cancel)).Rows);
        Assert.Equal((3, 2, "≥300人次", "历下区"), (row.Uses, row.Users, row.LastValue, row.DivisionName));
        Assert.Equal(["人次", "人"], row.Units);
        Assert.Equal(["参训学员人数", "结业率"], await NamesAsync(test.Library, new IndicatorFilter { Source = IndicatorSource.ApprovedForms }));
        await using var context = test.Context();
        Assert.Equal([(2, "≥300人次"), (1, null)], (await context.Set<StoredIndicatorUse>().Where(use => use.IndicatorId == row.Id).OrderByDescending(use => use.Uses).ToListAsync(Cancel)).Select(use => (use.Uses, use.LastValue)));
    }

    [Fact]
    public async Task One_name_on_two_levels_is_two_indicators_and_in_one_form_counts_once()
    {
        await using var test = await OpenAsync();
        await LearnAsync(test, School, Row("覆盖率", "≥80%"), Row("覆盖率", "≥90%", IndicatorLevel2.SocialBenefit), Row("覆盖率", "≥70%"));
        Assert.Equal([(IndicatorLevel2.Quantity, 1, "≥80%"), (IndicatorLevel2.SocialBenefit, 1, "≥90%")], (await test.Library.Indicators.SearchAsync(new IndicatorFilter(), new PageRequest(), Cancel)).Rows.Select(row => (row.Level2, row.Uses, row.LastValue)).OrderBy(row => row.Level2));
    }

    [Fact]
    public async Task What_has_no_name_no_level_or_is_a_sentence_teaches_nothing()
    {
        await using var test = await OpenAsync();
        await LearnAsync(test, School, Row("", "1次"), Row("（）", "1次"), Row("有名无级", "1次", IndicatorLevel2.Unknown), Row(new string('长', 101), "1次"), Row("课时数", "1次"));
        Assert.Equal(["课时数"], await NamesAsync(test.Library, new IndicatorFilter()));
    }

    [Fact]
    public async Task A_level_that_a_form_leaves_out_is_concluded()
    {
        await using var test = await OpenAsync();
        await LearnAsync(test, School, Row("家长满意度", "≥90%", IndicatorLevel2.Unknown) with { Level1 = IndicatorLevel1.Satisfaction }, Row("单价", "≤10元", IndicatorLevel2.Cost) with { Level1 = IndicatorLevel1.Cost }, Row("及时率", "≥95%", IndicatorLevel2.Timeliness) with { Level1 = IndicatorLevel1.Unknown });
        Assert.Equal(
            [(IndicatorLevel1.Output, IndicatorLevel2.Timeliness), (IndicatorLevel1.Satisfaction, IndicatorLevel2.ServiceSatisfaction), (IndicatorLevel1.Cost, IndicatorLevel2.EconomicCost)],
            (await test.Library.Indicators.SearchAsync(new IndicatorFilter(), new PageRequest(), Cancel)).Rows.Select(row => (row.Level1, row.Level2)).Order());
    }

    [Fact]
    public async Task A_division_keeps_what_the_product_knows_of_an_indicator()
    {
        await using var test = await OpenAsync();
        await test.Library.Indicators.StockAsync(Cancel);
        await LearnAsync(test, School, Row("培训合格率", "≥92%", IndicatorLevel2.Quality));
        var rows = (await test.Library.Indicators.SearchAsync(new IndicatorFilter { Text = "培训合格率" }, new PageRequest(), Cancel)).Rows;
        Assert.Equal([("历下区", "≥92%", "≥95%"), (null, null, "≥95%")], rows.Select(row => (row.DivisionName, row.LastValue, row.Usual)));
        Assert.Equal(rows[1].Explanation, rows[0].Explanation);
    }

    [Fact]
    public async Task Where_nobody_has_an_organisation_the_product_s_own_are_counted()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await test.Library.Indicators.StockAsync(Cancel);
        await LearntForms.LearnAsync(test, Form(Row("培训合格率", "≥92%", IndicatorLevel2.Quality), Row("课时数", "≥40课时")), 0);
        Assert.Equal([("培训合格率", 1, 0), ("课时数", 1, 0)], (await test.Library.Indicators.SearchAsync(new IndicatorFilter { Source = IndicatorSource.ApprovedForms }, new PageRequest(), Cancel)).Rows.Select(row => (row.Name, row.Uses, row.Users)).Order());
        Assert.Equal(CommonIndicators.All.Count + 1, (await test.Library.Indicators.SearchAsync(new IndicatorFilter(), new PageRequest(), Cancel)).Total);
    }

    [Theory]
    [InlineData("培训", "教师培训人数 教师培训合格率")]
    [InlineData("教师 人数", "教师培训人数")]
    [InlineData(" ＡＢ级 ", "ab级景区数")]
    [InlineData("%", "")]
    [InlineData("_ ' \\", "ab级景区数 教师培训人数 教师培训合格率")]
    public async Task All_words_must_be_in_the_name(string text, string found)
    {
        await using var test = await OpenAsync();
        await LearnAsync(test, School, Row("教师培训人数", "≥1人"), Row("教师培训合格率", "≥90%", IndicatorLevel2.Quality), Row("ab级景区数", "≥1个"));
        Assert.Equal(found.Split(' ', StringSplitOptions.RemoveEmptyEntries), (await NamesAsync(test.Library, new IndicatorFilter { Text = text })).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_most_used_come_first_and_a_page_costs_two_commands()
    {
        await using var test = await OpenAsync();
        await LearnAsync(test, School, [.. Enumerable.Range(0, 60).Select(index => Row($"第{index}类设施数量", "≥1个"))]);
        await LearnAsync(test, Clinic, Row("第40类设施数量", "≥2个"));
        var commands = test.Commands;
        var page = await test.Library.Indicators.SearchAsync(new IndicatorFilter { Text = "设施", Level1 = IndicatorLevel1.Output, Level2 = IndicatorLevel2.Quantity }, new PageRequest(1, 20), Cancel);
        Assert.Equal(2, test.Commands - commands);
        Assert.Equal((60, 20, "第40类设施数量"), (page.Total, page.Rows.Count, page.Rows[0].Name));
        var all = new List<long>();
        for (var number = 1; number <= 3; number++) all.AddRange((await test.Library.Indicators.SearchAsync(new IndicatorFilter(), new PageRequest(number, 20), Cancel)).Rows.Select(row => row.Id));
        Assert.Equal(60, all.Distinct().Count());
        Assert.Empty(await NamesAsync(test.Library, new IndicatorFilter { Level2 = IndicatorLevel2.Quality }));
    }

    [Fact]
    public async Task A_division_sees_its_own_and_the_product_s_and_no_other_division_s()
    {
        await using var test = await OpenAsync();
        await test.Library.Indicators.StockAsync(Cancel);
        await LearnAsync(test, School, Row("课后服务人次", "≥1人次"));
        await LearnAsync(test, Clinic, Row("义诊场次", "≥1场"));
        await LearnAsync(test, OtherUnit, Row("路口改造处数", "≥1处"));
        var (school, other) = (await AsAsync(test, School), await AsAsync(test, OtherUnit));
        Assert.Equal(["义诊场次", "课后服务人次"], (await NamesAsync(school, new IndicatorFilter { Source = IndicatorSource.ApprovedForms })).Order(StringComparer.Ordinal));
        Assert.Equal(["课后服务人次"], await NamesAsync(school, new IndicatorFilter { Source = IndicatorSource.OwnForms }));
        Assert.Equal(["路口改造处数"], await NamesAsync(other, new IndicatorFilter { Source = IndicatorSource.ApprovedForms }));
        Assert.Empty(await NamesAsync(other, new IndicatorFilter { Text = "义诊" }));
        var nobody = test.Library.As(Actor.Local, LibraryScope.Of([], null, Home.Nobody));
        Assert.Equal(CommonIndicators.All.Count, (await nobody.Indicators.SearchAsync(new IndicatorFilter(), new PageRequest(), Cancel)).Total);
    }

    [Fact]
    public async Task Forms_that_are_approved_at_once_are_all_counted()
    {
        await using var test = await OpenAsync();
        await LearnAsync(test, School, Row("先有的指标", "1个"));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => LearnAsync(test, School, Row("课时数", "≥1课时"), Row("班次数", "≥1班"))));
        Assert.Equal([("班次数", 8), ("课时数", 8), ("先有的指标", 1)], (await test.Library.Indicators.SearchAsync(new IndicatorFilter(), new PageRequest(), Cancel)).Rows.Select(row => (row.Name, row.Uses)).OrderByDescending(row => row.Uses).ThenBy(row => row.Name, StringComparer.Ordinal));
    }

    private static StoredIndicator Former(string name, int uses) =>
        new() { FirstLevel = IndicatorLevel1.Output, SecondLevel = IndicatorLevel2.Quantity, Name = name, NameKey = name, Search = name, Field = "从前的领域", Uses = uses };

    private static async Task<string[]> NamesAsync(DocumentLibrary library, IndicatorFilter filter) => [.. (await library.Indicators.SearchAsync(filter, new PageRequest(), Cancel)).Rows.Select(row => row.Name)];

    private static async Task LearnAsync(TestLibrary test, string organisation, params Indicator[] indicators) =>
        await LearntForms.LearnAsync(test, Form(indicators), (await test.Library.Organisations.FindAsync(organisation, Cancel)).Single().Id);

    private static async Task<DocumentLibrary> AsAsync(TestLibrary test, string organisation)
    {
        var row = (await test.Library.Organisations.FindAsync(organisation, Cancel)).Single();
        return test.Library.As(Actor.Local, LibraryScope.Of([OwnerRange.Only(row.Path)], null, new Home(row.Id, row.Path)));
    }

    private async Task<TestLibrary> OpenAsync()
    {
        var test = await TestLibrary.OpenAsync(kind);
        await County.ImportAsync(test, [.. County.Entries.Select(entry => entry with { Division = "370102" }), .. County.Of("370103 市中区 区划 - -", "601 交通局 主管部门 370103 -", "601001 公路站 预算单位 601 -").Select(entry => entry with { Division = "370103" })]);
        return test;
    }
}

public sealed class IndicatorShelfSqliteTests() : IndicatorShelfTests(DatabaseKind.Sqlite);

public sealed class IndicatorShelfPostgresTests() : IndicatorShelfTests(DatabaseKind.Postgres);
