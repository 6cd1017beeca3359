using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class SatisfactionScope
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SATIS-SCOPE",
        Title = "满意度应问本项目的服务对象",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2015No88, LegalSources.CaiYu2021No101],
        Advice = "写明问谁、问什么，调查对象应是用到本项目的人。",
        ExamineIndicator = (exam, row) =>
        {
            var facts = exam.Facts(row);
            if (!facts.Says(NameWords.Satisfaction))
            {
                exam.NotApplicable("没有满意度指标。");
                return;
            }

            var project = exam.Form.Project;
            if (facts.Says(NameWords.ComplaintHandling))
            {
                if ((Lexicon.Project(project.Name) & ProjectWords.Complaint) == 0) exam.Find(row, "name", $"“{row.Name}”只问投诉过的人，多数服务对象没有问到。");
            }
            else if (RaterIsOwner(facts.Core, project.Unit) || RaterIsOwner(facts.Core, project.Department))
            {
                exam.Find(row, "name", $"“{row.Name}”由花钱的单位自己评价，不是服务对象的满意度。");
            }
            else if (facts.Says(NameWords.PublicRater) && IsInternal(exam.Form))
            {
                exam.Find(row, "name", $"“{row.Name}”问的是群众，项目花在单位自己的运转上，群众并不是服务对象。");
            }
            else if (facts.Says(NameWords.GeneralPublic) && row.Description is { } description && (Lexicon.Project(description) & ProjectWords.GeneralOpinion) != 0)
            {
                exam.Find(row, "description", $"“{row.Name}”（{description}）没有说明问的是本项目的哪些服务对象。");
            }
        },
    };

    private static bool IsInternal(PerformanceForm form) =>
        ((Lexicon.Project(form.Project.Name) | Lexicon.Project(form.Project.Purpose) | Lexicon.Project(form.Goals.Annual)) & ProjectWords.Internal) != 0;

    // 区市场监管部门对第三方服务满意度, by 市场监督管理局: the rater's letters all stand in the unit's name, in this order.
    private static bool RaterIsOwner(ReadOnlySpan<char> name, string? unit)
    {
        var about = name.IndexOf('对');
        if (about < 2) return false;
        var rater = name[..about].TrimStart("本我区县市").TrimEnd("部门单位局机关");
        if (rater.Length == 0) return name[0] is '本' or '我';
        if (unit is null || rater.Length < 2) return false;
        var at = 0;
        foreach (var letter in rater)
        {
            var next = unit.AsSpan(at).IndexOf(letter);
            if (next < 0) return false;
            at += next + 1;
        }

        return true;
    }
}
