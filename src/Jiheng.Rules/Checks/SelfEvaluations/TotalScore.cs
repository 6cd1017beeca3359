using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class TotalScore
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-TOTAL",
        Title = "总分应等于各项得分之和",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnySelfEvaluation | FormKind.Evaluation,
        Sources = [LegalSources.CaiYu2020No10],
        Advice = "先改正各项得分，再把取整后的各项得分相加填入总分，小数位与各项一致。",
        Examine = Examine,
    };

    private static void Examine(Examination exam)
    {
        var form = exam.Score;
        if (form.PrintedTotal is not { } printed)
        {
            exam.NotCheckable("表中没有印总分。");
            return;
        }

        if (form.Sum.Printed is not { } sum)
        {
            exam.NotCheckable("有的指标没有填得分，无法相加。");
            return;
        }

        if (sum != printed.Value)
        {
            // Where the points do not add up either, rows may be missing, and then the sum proves nothing.
            var complete = form.Sum.Points is { } points && points == (exam.Form.Evaluation?.TotalPoints?.Value ?? 100);
            exam.Find("totalScore", $"总分印 {printed.Text}，各项得分相加为 {sum:0.00}{Differing(form, sum)}。",
                suggestion: sum.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), severity: complete ? Severity.Error : Severity.Warning);
        }
        else if (form.ComputedTotal is { } computed && computed != printed.Value)
        {
            exam.Find("totalScore", $"总分 {printed.Text} 与各项所填得分之和相符，但各项按评分方案重算{Recomputed(form, computed)}。",
                suggestion: computed.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), severity: Severity.Warning);
        }
    }

    private static string Differing(ScoredForm form, decimal sum) =>
        form.ComputedTotal is { } computed && computed != sum ? $"；各项按评分方案重算{Recomputed(form, computed)}" : "";

    private static string Recomputed(ScoredForm form, decimal computed)
    {
        var grade = form.ComputedGrade is { } own && form.PrintedGrade is { } printed && own != printed ? $"（{form.Choices.Grades.LabelOf(own)}）" : "";
        var without = form.Alternatives is [.., var last] ? $"；{last.Because}（{form.Choices.Grades.LabelOf(last.Grade)}）" : "";
        return $"后应为 {computed:0.00} 分{grade}{without}";
    }
}
