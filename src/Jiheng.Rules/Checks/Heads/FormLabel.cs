using System.Collections.Frozen;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Heads;

internal static class FormLabel
{
    private static readonly FrozenSet<string> ShortNames = new WordFile("heads").Of("少了指标二字").ToFrozenSet();

    public static CheckRule Rule { get; } = new()
    {
        Code = "FORM-LABEL",
        Title = "表名、栏目名称和行序应与规定的表样一致",
        Severity = Severity.Hint,
        AppliesTo = FormKind.TargetDeclaration | FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10, LegalSources.CaiYu2015No88],
        Advice = "用规定的表样重新生成，不要手工改动表名和栏目。",
        Examine = exam =>
        {
            if (!exam.Form.HasLabels())
            {
                exam.NotApplicable("本表是直接填写的，栏目由系统生成。");
                return;
            }

            if (exam.Form.Kind == FormKind.SelfEvaluation) SelfEvaluation(exam);
            LevelNames(exam);
            LevelOrder(exam);
        },
    };

    private static void SelfEvaluation(Examination exam)
    {
        var form = exam.Form;
        if (form.Title is { Length: > 0 } title && !title.Contains("自评表", StringComparison.Ordinal) && !title.Contains("评价表", StringComparison.Ordinal))
            exam.Find("title", $"表名是“{title.Trim()}”，应为“项目支出绩效自评表”。");
        if (form.FiscalYear is null || form.Provenance.IsInferred("fiscalYear")) exam.Find("title", "表名下没有年度，应写“（2023年度）”一类。");
        if (form.Prints("分数") && !form.Prints("评价分数")) exam.Find("labels", "栏目“分数”应为“分值”。");
        if (form.Prints("偏差原因分析") && !form.Prints("改进措施")) exam.Find("labels", "栏目“偏差原因分析”应为“偏差原因分析及改进措施”。");
        if (!form.Prints("总分") && !form.Prints("合计") && !form.Prints("自评得分")) exam.Find("labels", "合计行没有“总分”字样。");
        if (form.PrintedLabels.Count(label => PrintedLabel.ContainsWithoutBlanks(label, "评分等级")) > 1) exam.Find("labels", "“评分等级”出现两次，其中一处应为“总分”。");
    }

    private static void LevelNames(Examination exam)
    {
        List<string>? shortened = null;
        Indicator? first = null;
        for (var i = 0; i < exam.Indicators.Count; i++)
        {
            if (exam.Indicators[i] is not { PrintedLevel2: { } printed, Level2: not IndicatorLevel2.Unknown } indicator || !ShortNames.Contains(printed) || shortened?.Contains(printed) == true) continue;
            first ??= indicator;
            (shortened ??= []).Add(printed);
        }

        if (first is not null)
            exam.Find(first, "level2", $"二级指标“{string.Join("、", shortened!)}”应为“{shortened![0]}指标”{(shortened.Count > 1 ? "等" : "")}。", suggestion: $"{first.PrintedLevel2}指标");
    }

    // A level that comes back after another one: a row was typed in the wrong place.
    private static void LevelOrder(Examination exam)
    {
        HashSet<(IndicatorLevel1, IndicatorLevel2)>? closed = null;
        List<Indicator>? back = null;
        for (var i = 1; i < exam.Form.Indicators.Count; i++)
        {
            var (before, here) = (exam.Form.Indicators[i - 1], exam.Form.Indicators[i]);
            if (here.Level2 == IndicatorLevel2.Unknown || before.Level2 == IndicatorLevel2.Unknown || (before.Level1, before.Level2) == (here.Level1, here.Level2)) continue;
            (closed ??= []).Add((before.Level1, before.Level2));
            if (closed.Remove((here.Level1, here.Level2))) (back ??= []).Add(here);
        }

        if (back is not null)
            exam.Find(back[0], "level2", $"“{back[0].Name}”{(back.Count > 1 ? $"等 {back.Count} 行" : "")}又回到前面已有的“{back[0].PrintedLevel2}”，同级指标应排在一起。");
    }
}
