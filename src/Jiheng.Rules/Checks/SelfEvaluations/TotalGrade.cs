using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring.Profiles;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class TotalGrade
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-GRADE",
        Title = "评价等级应与总分所在的分数段一致",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnySelfEvaluation | FormKind.Evaluation,
        Sources = [LegalSources.CaiYu2020No10],
        Advice = "按总分改正等级：90（含）至 100 分为优，80（含）至 90 分为良，60（含）至 80 分为中，60 分以下为差；本级另有界限的，换用相应的评分方案。",
        Examine = exam =>
        {
            if (exam.Score.PrintedGrade is not { } printed)
            {
                exam.NotApplicable("表中没有评价等级。");
                return;
            }

            if (exam.Score.PrintedTotal is not { } total)
            {
                exam.NotCheckable("表中没有印总分。");
                return;
            }

            var whole = exam.Form.Evaluation?.TotalPoints?.Value;
            var percent = whole is > 0 and not 100 ? total.Value * 100 / whole.Value : total.Value;
            var grades = exam.Score.Choices.Grades;
            var due = grades.Of(percent);
            if (due == printed) return;
            var elsewhere = ScoringProfiles.All.FirstOrDefault(profile => profile.On(exam.On).Grades.Of(percent) == printed);
            var band = grades.BandOf(due);
            exam.Find("grade",
                $"总分 {total.Text} 印的等级是“{exam.Form.Evaluation?.GradeText ?? grades.LabelOf(printed)}”，应为“{grades.LabelOf(due)}”（{band?.From:0.##} 至 {band?.To:0.##} 分）{(elsewhere is null ? "" : $"；与“{elsewhere.Label}”一致")}。",
                suggestion: grades.LabelOf(due), severity: elsewhere is null ? Severity.Error : Severity.Warning);
        },
    };
}
