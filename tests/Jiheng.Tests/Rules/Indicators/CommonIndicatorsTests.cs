using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Indicators;

namespace Jiheng.Tests.Rules.Indicators;

public sealed class CommonIndicatorsTests
{
    private const string Good = "教育:\n  - {级别: 数量指标, 名称: 培训人数, 符号: ≥, 单位: 人, 说明: 参训人数}\n";

    [Fact]
    public void Every_second_level_has_some() =>
        Assert.All(Enum.GetValues<IndicatorLevel2>().Where(level => level != IndicatorLevel2.Unknown), level => Assert.True(CommonIndicators.All.Count(indicator => indicator.Level2 == level) >= 4, level.ToString()));

    [Fact]
    public void What_is_measured_reads_back_as_it_was_meant() => Assert.All(CommonIndicators.All.Where(indicator => indicator.Nature == ValueNature.Measured), indicator =>
    {
        var value = ValueText.Parse($"{indicator.Operator!.Value.Sign()}{indicator.Value ?? "1"}{indicator.Unit}")!;
        Assert.Equal((ValueNature.Measured, indicator.Operator, indicator.Unit), (value.Nature, value.Operator, value.Unit));
    });

    [Fact]
    public void The_rules_object_to_none_of_them()
    {
        Indicator[] rows = [.. CommonIndicators.All.Where(indicator => indicator.Value is not null).Select(indicator => new Indicator
        {
            Name = indicator.Name, Level1 = indicator.Level1, Level2 = indicator.Level2, Target = ValueText.Parse($"{indicator.Operator?.Sign()}{indicator.Value}{indicator.Unit}"),
        })];
        var form = new PerformanceForm { Kind = FormKind.TargetDeclaration, FiscalYear = 2026, Project = new Project { Name = "综合保障" }, Indicators = rows };
        var findings = new Checker().Check(new CheckSubject("指标库", 0, form)).Findings.Where(finding => finding.Indicator is not null);
        Assert.Empty(findings.Select(finding => $"{finding.Rule.Code} {finding.Indicator!.Name} {finding.Indicator.Target}: {finding.Message}"));
    }

    [Fact]
    public void An_indicator_is_read_with_its_first_level()
    {
        var indicator = Assert.Single(CommonIndicators.Parse(Good));
        Assert.Equal(new CommonIndicator("教育", IndicatorLevel1.Output, IndicatorLevel2.Quantity, "培训人数", ValueNature.Measured, ComparisonOperator.AtLeast, null, "人", "参训人数"), indicator);
    }

    [Theory]
    [InlineData("  - {级别: 数目指标, 名称: 甲, 符号: ≥, 单位: 人, 说明: 乙}", "第 3 行：“级别”不认识“数目指标”")]
    [InlineData("  - {名称: 甲, 符号: ≥, 单位: 人, 说明: 乙}", "第 3 行：缺少“级别”。")]
    [InlineData("  - {级别: 数量指标, 名称: 甲, 单位: 人, 说明: 乙}", "第 3 行：“甲”是定量指标，要有“符号”和“单位”。")]
    [InlineData("  - {级别: 数量指标, 名称: 甲, 符号: ≥, 值: 很多, 单位: 人, 说明: 乙}", "第 3 行：“甲”是定量指标，“值”应是数字，而不是“很多”。")]
    [InlineData("  - {级别: 数量指标, 名称: 甲, 性质: 定性, 单位: 人, 说明: 乙}", "第 3 行：“甲”是定性指标，只写“值”，不写“符号”和“单位”。")]
    [InlineData("  - {级别: 数量指标, 名称: 甲, 符号: ≥, 单位: 人}", "第 3 行：缺少“说明”。")]
    [InlineData("  - {级别: 数量指标, 名称: 甲, 符号: ≥, 单位: 人, 说明: 乙, 备注: 丙}", "第 3 行：不认识“备注”")]
    [InlineData("  - {级别: 数量指标, 名称: 培训 人数, 符号: ≥, 单位: 人, 说明: 乙}", "第 3 行：“培训 人数”与第 2 行的指标重复。")]
    [InlineData("  - 培训人数", "第 3 行：“教育”的每一项应是若干“键: 值”。")]
    [InlineData("  - {级别: 数量指标", "YAML")]
    public void A_slip_is_told_with_its_line(string line, string problem) => Assert.Contains(problem, Assert.Throws<FormatException>(() => CommonIndicators.Parse(Good + line + "\n")).Message, StringComparison.Ordinal);
}
