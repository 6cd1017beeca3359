using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;

namespace Jiheng.Rules.Checks.SelfEvaluations.Narratives;

/// <summary>Numbers in the text that differ from the row that speaks of the same thing.</summary>
internal static class NumberConflicts
{
    public static void Find(Examination exam, string text, List<NarrativeNumber> numbers)
    {
        foreach (var indicator in exam.Indicators)
        {
            if (indicator is not { Actual: { Number: { } actual, Nature: ValueNature.Measured } value }) continue;
            var unit = value.Unit ?? indicator.Target?.Unit;
            if (unit is null) continue;
            if (Direct(indicator.Name, actual, unit, text, numbers) is { } number)
            {
                var scope = ComparableUnits.TryConvert(unit, number.Unit, out _) ? "" : "，单位或口径也不同";
                exam.Find(indicator, "actual", $"实际完成情况写“{number.Quote(text)}”，而“{indicator.Name}”的实际完成值为 {value.Text}{scope}。");
            }
            else if (HandedOut(indicator.Name, actual, text, numbers) is { } more)
            {
                exam.Find(indicator, "actual", $"实际完成情况写“{more.Quote(text)}”，多于“{indicator.Name}”的 {value.Text}：发出的不会比做出的多。");
            }
        }
    }

    // The first number of the same subject that does not fit; none where another of them, or their sum, does.
    private static NarrativeNumber? Direct(string name, decimal actual, string unit, string text, List<NarrativeNumber> numbers)
    {
        NarrativeNumber? conflict = null;
        var kind = UnitKinds.Of(unit);
        var characters = Likeness.CharactersOf(name);
        var sum = 0m;
        var parts = 0;
        foreach (var number in numbers)
        {
            if (number.Kind != kind || !Likeness.MayBeSame(characters, number.Characters)) continue;
            var comparable = ComparableUnits.TryConvert(unit, number.Unit, out var factor);
            // 5 次 and 89 批次 count the same thing differently, and that is worth saying; 3 天 and 2 小时 cannot be told apart here.
            if (!comparable && kind != UnitKind.Count) continue;
            var subject = text.AsSpan(number.Start, number.SubjectEnd - number.Start);
            if (!Likeness.IsSame(name, subject) || NarrativeWords.SpeaksOfPart(subject)) continue;
            if (Math.Abs(actual) > Scorer.LargestNumber) return null;
            var converted = comparable ? actual / factor : actual;
            if (number.Fits(converted)) return null;
            sum += number.Value;
            parts++;
            conflict ??= number;
        }

        return parts > 1 && sum == actual ? null : conflict;
    }

    private static NarrativeNumber? HandedOut(string name, decimal actual, string text, List<NarrativeNumber> numbers)
    {
        if (!NarrativeWords.SpeaksOfMaking(name)) return null;
        var thing = NarrativeWords.ThingOf(name);
        if (thing.Length == 0) return null;
        foreach (var number in numbers)
        {
            if (number.Value - number.Slack <= actual || number.Comparison is not null || number.Kind != UnitKind.Count) continue;
            var subject = text.AsSpan(number.Start, number.SubjectEnd - number.Start);
            if (subject.Length > 12) subject = subject[^12..];
            if (NarrativeWords.SpeaksOfHandingOut(subject) && subject.IndexOfAny(thing) >= 0) return number;
        }

        return null;
    }
}
