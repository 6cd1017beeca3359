using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class DescriptionMismatch
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "DESC-MISMATCH",
        Title = "指标解释应与名称说同一件事，并使各条指标能够区分",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2021No101],
        Advice = "改写解释，使它与名称、与本项目一致。",
        Examine = exam =>
        {
            Indicator? unrelated = null;
            foreach (var row in exam.Indicators)
            {
                if (string.IsNullOrWhiteSpace(row.Description)) LookForTwin(exam, row);
                else LookAtDescription(exam, row, row.Description, ref unrelated);
            }
        },
    };

    private static void LookAtDescription(Examination exam, Indicator row, string description, ref Indicator? unrelated)
    {
        if (Related.OneSided(row.Name, description) is var (whole, part))
        {
            exam.Find(row, "description", $"“{row.Name}”说的是“{whole}”，解释只说了“{part}”。");
        }
        else if (Related.ForeignThing(description, Surroundings(exam.Form, row)) is { } thing)
        {
            exam.Find(row, "description", $"“{row.Name}”的解释提到“{thing}”，项目名称、用途和目标中都没有，疑似从别的项目抄来。");
        }
        else if (!exam.Facts(row).Says(NameWords.LevelName) && !Related.HaveSomethingInCommon(row.Name, description) && unrelated?.Description != description)
        {
            // One sentence copied down the column is said once.
            unrelated = row;
            exam.Find(row, "description", $"“{row.Name}”的解释是“{description}”，与名称看不出关系。", severity: Severity.Hint);
        }
    }

    private static IEnumerable<string?> Surroundings(PerformanceForm form, Indicator row)
    {
        yield return row.Name;
        yield return form.Project.Name;
        yield return form.Project.Purpose;
        yield return form.Goals.Overall;
        yield return form.Goals.Annual;
        foreach (var task in form.GoalsByTask)
        {
            yield return task.Name;
            yield return task.Goal;
        }
    }

    // 系统开发数量 beside 软件开发数量: nobody can tell what is counted where.
    private static void LookForTwin(Examination exam, Indicator row)
    {
        var facts = exam.Facts(row);
        if (!facts.Says(NameWords.SoftwareLike) || facts.Core.Length < 5) return;
        foreach (var other in exam.Indicators)
        {
            if (ReferenceEquals(other, row)) return;
            var before = exam.Facts(other);
            if (other.Level2 != row.Level2 || !before.Says(NameWords.SoftwareLike) || !string.IsNullOrWhiteSpace(other.Description)) continue;
            if (before.Core.SequenceEqual(facts.Core) || before.Core.Length != facts.Core.Length || !before.Core[2..].SequenceEqual(facts.Core[2..])) continue;
            exam.Find(row, "name", $"“{row.Name}”与“{other.Name}”没有解释，看不出有什么不同。");
        }
    }
}
