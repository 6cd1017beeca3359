using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Goals;

internal static class GoalNoIndicator
{
    private const int WordsToJudge = 2;

    public static CheckRule Rule { get; } = new()
    {
        Code = "GOAL-NO-INDICATOR",
        Title = "目标的每个部分、资金的每项用途都应有指标",
        Severity = Severity.Warning,
        AppliesTo = FormKind.TargetDeclaration,
        Sources = [LegalSources.CaiYu2021No101],
        Advice = "为没有指标的部分补设指标；不再做的，从目标或用途中删去。",
        Examine = exam =>
        {
            if (exam.Indicators.Count == 0 || (exam.Goals.Texts.Count == 0 && exam.Goals.Purpose is null))
            {
                exam.NotCheckable("表中没有绩效目标或没有指标。");
                return;
            }

            Parts(exam);
            Countables(exam);
        },
    };

    private static void Parts(Examination exam)
    {
        List<string>? missing = null;
        foreach (var text in TextsToCover(exam))
        {
            foreach (var part in GoalText.Parts(text, out var clauses))
            {
                if (GoalWords.StillTask.IsIn(part)) continue;
                if (clauses && (GoalWords.TellsGrounds(part) || !GoalWords.Aims.IsIn(part))) continue;
                if (!HasIndicator(exam.Goals, part, clauses) && missing?.Contains(part) != true) (missing ??= []).Add(part);
            }
        }

        if (missing is null) return;
        var quoted = string.Join("、", missing.Take(3).Select(part => $"“{Quoted.Short(part)}”"));
        exam.Find("goals.annual", $"目标中的{quoted}{(missing.Count > 3 ? $"等 {missing.Count} 处" : "")}没有对应的指标。");
    }

    // The year's indicators owe nothing to what a long project promises for later years.
    private static IReadOnlyList<string> TextsToCover(Examination exam)
    {
        var texts = exam.Goals.Texts;
        var oneYear = exam.Form.Project is { StartDate: { } start, EndDate: { } end } && end < start.AddYears(1);
        return texts.Count > 1 && !oneYear ? [texts[^1]] : texts;
    }

    // The project's own topic is in every indicator and tells no part from another; where a part speaks of nothing else, or is
    // one clause of a single sentence, it has to do.
    private static bool HasIndicator(GoalFacts facts, string part, bool clause)
    {
        var words = ContentWords.Of(part);
        if (words.Length < WordsToJudge) return true;
        var beyondTopic = 0;
        foreach (var word in words)
        {
            if (!clause && facts.NameWordSet.Contains(word)) continue;
            beyondTopic++;
            if (facts.AllIndicatorWords.Contains(word)) return true;
        }

        return beyondTopic < WordsToJudge && ContentWords.AnyIn(words, facts.AllIndicatorWords);
    }

    private static void Countables(Examination exam)
    {
        foreach (var group in GoalWords.Countable)
        {
            if (Told(exam.Goals, group) is not { } told || IsCounted(exam.Indicators, group)) continue;
            exam.Find("goals.annual", $"目标或资金用途中有“{told}”，没有相应的数量指标（如多少次、多少家、多少批次）。");
        }
    }

    private static string? Told(GoalFacts facts, string[] group)
    {
        foreach (var word in group)
        {
            if (facts.Purpose?.Contains(word, StringComparison.Ordinal) == true) return word;
            foreach (var text in facts.Texts)
            {
                if (text.Contains(word, StringComparison.Ordinal) && GoalText.WithoutAsides(text).Contains(word, StringComparison.Ordinal)) return word;
            }
        }

        return null;
    }

    private static bool IsCounted(IReadOnlyList<Indicator> indicators, string[] group)
    {
        for (var i = 0; i < indicators.Count; i++)
        {
            var indicator = indicators[i];
            if (indicator.Target is not { Nature: ValueNature.Measured, Unit: not ("%" or "％" or "百分比") }) continue;
            foreach (var word in group)
            {
                if (indicator.Name.Contains(word, StringComparison.Ordinal) || indicator.Description?.Contains(word, StringComparison.Ordinal) == true) return true;
            }
        }

        return false;
    }
}
