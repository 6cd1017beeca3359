using Jiheng.Storage.Importing;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.Organisations.Planning;

namespace Jiheng.Tests.Storage.Organisations;

/// <summary>Bad files: each error has its line and column.</summary>
public sealed class OrganisationPlannerTests
{
    [Theory]
    [InlineData("第 3 行“编码”：编码 414001 与第 2 行（“甲”）重复", "414001 甲 预算单位 414 -", "414001 乙 预算单位 414 -")]
    [InlineData("第 2 行“上级编码”：文件里没有编码为“499”的上级", "414009 甲 预算单位 499 -")]
    [InlineData("第 2 行“上级编码”：没有填写上级编码", "414009 甲 预算单位 - -")]
    [InlineData("第 2 行“上级编码”：主管部门不能设在主管部门“教育局”", "415 甲 主管部门 414 -")]
    [InlineData("第 2 行“类型”：不认识的类型“公司”", "414009 甲 公司 414 -")]
    [InlineData("第 2 行“类型”：没有填写类型", "414009 甲 - 414 -")]
    [InlineData("第 2 行“编码”：“41400”不是预算单位的编码", "41400 甲 预算单位 414 -")]
    [InlineData("第 2 行“名称”：没有填写", "414009 - 预算单位 414 -")]
    [InlineData("第 2 行“归口处室编码”：文件里没有编码为“099”的归口处室", "414009 甲 预算单位 414 099")]
    [InlineData("第 2 行“归口处室编码”：内设机构没有归口处室", "414009 甲 内设机构 414 012")]
    [InlineData("第 2 行“原编码”：资料库里没有编码为“414008”的机构", "414009 甲 预算单位 414 - 414008")]
    [InlineData("第 2 行“并入编码”：“甲”不在资料库里，不能合并", "414009 甲 预算单位 414 - - 414")]
    public void A_bad_line_is_named_with_its_column(string problem, params string[] lines) =>
        Assert.Contains(Plan([.. County.Of(lines), .. Later(County.Entries)]), each => each.ToString().StartsWith(problem, StringComparison.Ordinal));

    [Fact]
    public void A_circle_is_told_once_with_all_its_lines()
    {
        var problems = Plan([.. Later(County.Entries), .. County.Of(
            "414003 甲 预算单位 414004 -",
            "414004 乙 预算单位 414005 -",
            "414005 丙 预算单位 414003 -",
            "414006 丁 预算单位 414003 -")]);
        Assert.Equal("第 2 行“上级编码”：上下级成了一个圈：414003（第 2 行） → 414004（第 3 行） → 414005（第 4 行） → 414003（第 2 行）。请改正其中一行的上级编码。", Assert.Single(problems).ToString());
    }

    [Fact]
    public void A_unit_that_stands_below_itself_is_a_circle() =>
        Assert.Contains(Plan([.. Later(County.Entries), .. County.Of("414003 甲 预算单位 414003 -")]), problem => problem.Message.StartsWith("上下级成了一个圈", StringComparison.Ordinal));

    [Fact]
    public void A_chain_of_fifty_thousand_units_is_refused_and_not_walked_down()
    {
        var chain = Enumerable.Range(0, 50_000).Select(i => $"{414_000_001_000 + i} 甲 预算单位 {(i == 0 ? "414" : 414_000_001_000 + i - 1)} -").ToArray();
        Assert.Contains("太深", Assert.Single(Plan([.. Later(County.Entries), .. County.Of(chain)])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_division_names_what_is_missing() =>
        Assert.Contains(Plan(County.Of("414 甲 主管部门 370102 -")), problem => problem.ToString().StartsWith("第 2 行“区划编码”：不知道属于哪个区划", StringComparison.Ordinal));

    [Fact]
    public async Task What_is_missing_in_the_file_is_named_and_an_older_year_is_refused()
    {
        await using var test = await TestLibrary.OpenAsync(DatabaseKind.Sqlite);
        await County.ImportAsync(test, County.Entries);
        var missing = await PlanAsync(test, County.With(("501001", null)), 2024);
        Assert.StartsWith("全文：文件里没有资料库中的“卫生院”（370102/501001）。", Assert.Single(missing.Problems).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("资料库里的机构已经更新到 2024 年", Assert.Single((await PlanAsync(test, County.Entries, 2023)).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_of_a_closed_unit_is_not_given_to_another()
    {
        await using var test = await TestLibrary.OpenAsync(DatabaseKind.Sqlite);
        await County.ImportAsync(test, County.Entries);
        await County.ImportAsync(test, County.With(("501001", null)), 2025, closeMissing: true);
        var plan = await PlanAsync(test, County.With(("501001", "501001 别的 预算单位 501 013")), 2025);
        Assert.Equal("编码 501001 曾属于已经撤销的“卫生院”。", Assert.Single(plan.Problems).Message);
    }

    [Fact]
    public async Task A_unit_that_moves_without_a_new_code_is_reminded_of()
    {
        await using var test = await TestLibrary.OpenAsync(DatabaseKind.Sqlite);
        await County.ImportAsync(test, County.Entries);
        var plan = await PlanAsync(test, County.With(("414001", "414001 教育局本级 预算单位 501 012")), 2025);
        Assert.Empty(plan.Problems);
        Assert.StartsWith("编码 414001 不以上级的编码 501 开头", Assert.Single(plan.Reminders).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<ImportProblem> Plan(OrganisationEntry[] entries) => OrganisationPlanner.Plan([], new RegisterState(0, 0), entries, new ImportOptions(2024)).Problems;

    private static OrganisationEntry[] Later(OrganisationEntry[] entries) => [.. entries.Select(entry => new OrganisationEntry(entry.Line + 100_000)
    {
        Code = entry.Code, Name = entry.Name, Kind = entry.Kind, Parent = entry.Parent, Office = entry.Office,
    })];

    private static Task<OrganisationPlan> PlanAsync(TestLibrary test, OrganisationEntry[] entries, int year) =>
        test.Library.Organisations.PlanAsync(entries, new ImportOptions(year), TestContext.Current.CancellationToken);
}
