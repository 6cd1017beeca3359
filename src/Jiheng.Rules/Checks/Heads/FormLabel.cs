using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Heads;

internal static class FormLabel
{
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
        if (form.Title is not null && !form.PrintedLabels.Append(form.Title).Any(HasYear)) exam.Find("title", "表名下没有年度，应写“（2023年度）”一类。");
        if (form.Prints("分数") && !form.Prints("评价分数")) exam.Find("labels", "栏目“分数”应为“分值”。");
        if (form.Prints("偏差原因分析") && !form.Prints("改进措施")) exam.Find("labels", "栏目“偏差原因分析”应为“偏差原因分析及改进措施”。");
        if (!form.Prints("总分") && !form.Prints("合计") && !form.Prints("自评得分")) exam.Find("labels", "合计行没有“总分”字样。");
        if (form.PrintedLabels.Count(label => PrintedLabel.ContainsWithoutBlanks(label, "评分等级")) > 1) exam.Find("labels", "“评分等级”出现两次，其中一处应为“总分”。");
    }

    private static bool HasYear(string text)
    {
        for (var at = text.IndexOf('年', StringComparison.Ordinal); at >= 0; at = text.IndexOf('年', at + 1))
        {
            if (at > 0 && char.IsAsciiDigit(text[at - 1])) return true;
        }

        return false;
    }

    private static void LevelNames(Examination exam)
    {
        string? last = null;
        for (var i = 0; i < exam.Indicators.Count; i++)
        {
            var indicator = exam.Indicators[i];
            if (indicator.PrintedLevel2 is not { } printed || printed == last || indicator.Level2 == IndicatorLevel2.Unknown) continue;
            last = printed;
            if (printed is "社会效益" or "经济效益" or "生态效益" or "可持续影响" or "数量" or "质量" or "时效" or "成本" or "服务对象满意度")
                exam.Find(indicator, "level2", $"二级指标“{printed}”应为“{printed}指标”。", suggestion: $"{printed}指标");
        }
    }

    // A level that comes back after another one: a row was typed in the wrong place.
    private static void LevelOrder(Examination exam)
    {
        HashSet<(IndicatorLevel1, IndicatorLevel2)>? closed = null;
        for (var i = 1; i < exam.Form.Indicators.Count; i++)
        {
            var (before, here) = (exam.Form.Indicators[i - 1], exam.Form.Indicators[i]);
            if (here.Level2 == IndicatorLevel2.Unknown || (before.Level1, before.Level2) == (here.Level1, here.Level2)) continue;
            (closed ??= []).Add((before.Level1, before.Level2));
            if (closed.Remove((here.Level1, here.Level2)) && exam.Form.Indicators[i - 1].Level2 != IndicatorLevel2.Unknown)
                exam.Find(here, "level2", $"“{here.Name}”又回到前面已有的“{here.PrintedLevel2}”，同级指标应排在一起。");
        }
    }
}
