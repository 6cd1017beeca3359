using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Rules.Scoring;

namespace Jiheng.Rules.Checks.Comparing;

/// <summary>Whether two printed values say the same: by their text, or by number, unit and operator.</summary>
internal static class SameValue
{
    public static bool Of(IndicatorValue now, IndicatorValue before)
    {
        if (PlainText.Of(now.Text) == PlainText.Of(before.Text)) return true;
        if (now.Number is not { } number || before.Number is not { } approved) return false;
        var sameUnit = now.Unit is null || before.Unit is null || ComparableUnits.TryConvert(before.Unit, now.Unit, out _);
        var factor = now.Unit is not null && before.Unit is not null && ComparableUnits.TryConvert(before.Unit, now.Unit, out var found) ? found : 1;
        var sameOperator = now.Operator == before.Operator || now.Operator is null || before.Operator is null;
        return sameUnit && sameOperator && Math.Abs(number) < Scorer.LargestNumber && number * factor == approved;
    }
}
