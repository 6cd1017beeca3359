using Jiheng.Rules.Checks.Cases;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Tests.Rules;

public sealed class RuleCasesTests
{
    public static TheoryData<string> Names => [.. RuleCases.All.Select(example => example.ToString())];

    public static TheoryData<string> Codes => [.. CheckCatalogue.Default.Rules.Select(rule => rule.Code)];

    [Theory, MemberData(nameof(Names))]
    public void The_rule_does_as_the_case_says(string name) =>
        Assert.Empty(RuleCases.All.Single(example => example.ToString() == name).Differences(CheckCatalogue.Default));

    [Theory, MemberData(nameof(Codes))]
    public void Every_rule_has_a_case_that_fires_and_one_that_does_not(string code)
    {
        Assert.Contains(RuleCases.All, example => example.Rule == code && example.Fires);
        Assert.Contains(RuleCases.All, example => example.Rule == code && example.Expected == CheckOutcome.Passed);
    }

    [Theory, MemberData(nameof(Codes))]
    public void Every_rule_says_what_where_from_and_what_to_do(string code)
    {
        var rule = CheckCatalogue.Default.Find(code)!;
        Assert.NotEmpty(rule.Sources);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", rule.Title);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", rule.Advice);
        Assert.NotEqual(Jiheng.Domain.Documents.FormKind.None, rule.AppliesTo);
    }

    [Fact]
    public void Every_case_file_is_named_after_a_rule_of_the_catalogue() =>
        Assert.All(RuleCases.Files, code => Assert.NotNull(CheckCatalogue.Default.Find(code)));

    [Fact]
    public void Every_case_stands_in_the_file_of_its_rule() =>
        Assert.Equal(RuleCases.Files.Order(StringComparer.Ordinal), RuleCases.All.Select(example => example.Rule).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Rule_codes_are_unique() => Assert.Distinct(CheckCatalogue.Default.Rules.Select(rule => rule.Code));

    [Fact]
    public void Case_names_are_unique() => Assert.Distinct(RuleCases.All.Select(example => example.ToString()));

    [Theory]
    [InlineData("规则: X\n用例:\n  - 名称: a\n    表: { 类型: 绩效目标申报表, 年渡: 2023 }\n    期望: 通过", "第 4 行：不认识“年渡”")]
    [InlineData("规则: X\n用例:\n  - 名称: a\n    表: { 类型: 申请书 }\n    期望: 通过", "第 4 行：“类型”不认识“申请书”")]
    [InlineData("规则: X\n用例:\n  - 名称: a\n    表: { 类型: 绩效目标申报表, 年度: 二三 }\n    期望: 通过", "“年度”应是数字")]
    [InlineData("规则: X\n用例:\n  - 名称: a\n    表: { 类型: 绩效目标申报表 }\n    期望: 成功", "“期望”不认识“成功”，可用：发现问题")]
    [InlineData("规则: X\n用例:\n  - 名称: a\n    期望: 通过", "缺少“表”")]
    [InlineData("规则: X\n用例: [", "不合 YAML 的写法")]
    public void A_mistyped_case_file_is_refused_with_its_line(string yaml, string message)
    {
        var problem = Assert.Throws<FormatException>(() => RuleCases.Parse("X.yaml", yaml));
        Assert.Contains("用例文件 X.yaml", problem.Message, StringComparison.Ordinal);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }
}
