using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Data;

namespace Jiheng.Rules.Checks.Cases;

/// <summary>Reads the indicators and the conclusion of a case.</summary>
internal static class CaseIndicators
{
    public static IReadOnlyList<Indicator> Read(YamlMap form, string key) => [.. form.Maps(key).Select(ReadOne)];

    public static Evaluation ReadEvaluation(YamlMap node)
    {
        var evaluation = new Evaluation
        {
            TotalScore = ReadFigure(node, "总分"),
            TotalPoints = ReadFigure(node, "总分值"),
            Grade = node.Text("等级") is { Length: > 0 } grade && CaseWords.Grades.TryGetValue(grade[..1], out var known) ? known : null,
            GradeText = node.Text("等级"),
            Conclusion = node.Text("结论"),
            Problems = node.Text("问题"),
            Measures = node.Text("措施"),
        };
        node.NothingElse();
        return evaluation;
    }

    /// <summary>A figure keeps its printed text: write "10.00" in quotes where the decimals matter.</summary>
    public static Figure? ReadFigure(YamlMap node, string key) => node.Text(key) is not { } text ? null
        : ValueText.Number(text.AsSpan().TrimEnd("%％分")) is { } value ? new Figure(value, text)
        : throw node.Wrong($"“{key}”应是数字，而不是“{text}”。");

    private static Indicator ReadOne(YamlMap node)
    {
        var levels = (node.Text("级别") ?? "未知/未知").Split('/');
        if (levels.Length != 2 || !CaseWords.Levels1.TryGetValue(levels[0], out var level1) || !CaseWords.Levels2.TryGetValue(levels[1], out var level2))
            throw node.Wrong($"“级别”应写成“产出指标/数量指标”，一级可用：{string.Join("、", CaseWords.Levels1.Keys)}；二级可用：{string.Join("、", CaseWords.Levels2.Keys)}。");

        var printed = node.Text("印制级别")?.Split('/');
        var indicator = new Indicator
        {
            Name = node.Required("名称"),
            Level1 = level1,
            Level2 = level2,
            PrintedLevel1 = printed?[0] ?? (level1 == IndicatorLevel1.Unknown ? null : levels[0]),
            PrintedLevel2 = printed is { Length: > 1 } ? printed[1] : level2 == IndicatorLevel2.Unknown ? null : levels[1],
            Description = node.Text("描述"),
            Basis = node.Text("依据"),
            Direction = node.Text("方向"),
            Remark = node.Text("备注"),
            Target = ValueText.Parse(node.Text("指标值"), node.Text("符号"), node.Text("计量单位")),
            PeriodTarget = ValueText.Parse(node.Text("中期指标值")),
            Actual = ValueText.Parse(node.Text("实际值")),
            Expected = node.Text("预计完成"),
            Likelihood = node.Choice("可能性", CaseWords.Likelihoods),
            Points = ReadFigure(node, "分值"),
            Score = ReadFigure(node, "得分"),
            Deviation = node.Text("偏差原因"),
            Provenance = node.Texts("推断") is { Count: > 0 } inferred ? new Provenance { Inferred = inferred } : Provenance.None,
        };
        node.NothingElse();
        return indicator;
    }
}
