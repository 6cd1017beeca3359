using System.Buffers;

namespace Jiheng.Domain.Indicators;

/// <summary>The printed forms of the comparison operators: signs, their look-alikes, and words.</summary>
public static class OperatorText
{
    // Longest first: ">=" must win over ">". Look-alikes stand beside the sign that they replace on real forms.
    private static readonly (string Printed, ComparisonOperator Operator)[] Leading =
    [
        ("大于或等于", ComparisonOperator.AtLeast), ("大于等于", ComparisonOperator.AtLeast), ("大于＝", ComparisonOperator.AtLeast),
        ("小于或等于", ComparisonOperator.AtMost), ("小于等于", ComparisonOperator.AtMost),
        ("不低于", ComparisonOperator.AtLeast), ("不少于", ComparisonOperator.AtLeast), ("不小于", ComparisonOperator.AtLeast),
        ("不得低于", ComparisonOperator.AtLeast), ("不得少于", ComparisonOperator.AtLeast),
        ("不高于", ComparisonOperator.AtMost), ("不超过", ComparisonOperator.AtMost), ("不大于", ComparisonOperator.AtMost), ("不多于", ComparisonOperator.AtMost),
        ("不得超过", ComparisonOperator.AtMost), ("不得高于", ComparisonOperator.AtMost),
        ("≥=", ComparisonOperator.AtLeast), (">=", ComparisonOperator.AtLeast), ("＞=", ComparisonOperator.AtLeast), ("＞＝", ComparisonOperator.AtLeast),
        (">＝", ComparisonOperator.AtLeast), ("》=", ComparisonOperator.AtLeast), ("》＝", ComparisonOperator.AtLeast), ("=>", ComparisonOperator.AtLeast),
        ("≤=", ComparisonOperator.AtMost), ("<=", ComparisonOperator.AtMost), ("＜=", ComparisonOperator.AtMost), ("＜＝", ComparisonOperator.AtMost),
        ("<＝", ComparisonOperator.AtMost), ("《=", ComparisonOperator.AtMost), ("《＝", ComparisonOperator.AtMost), ("=<", ComparisonOperator.AtMost),
        ("≥", ComparisonOperator.AtLeast), ("≧", ComparisonOperator.AtLeast), ("⩾", ComparisonOperator.AtLeast), ("》", ComparisonOperator.AtLeast),
        ("≤", ComparisonOperator.AtMost), ("≦", ComparisonOperator.AtMost), ("⩽", ComparisonOperator.AtMost), ("《", ComparisonOperator.AtMost),
        ("＝", ComparisonOperator.EqualTo), ("═", ComparisonOperator.EqualTo), ("=", ComparisonOperator.EqualTo), ("等于", ComparisonOperator.EqualTo),
        ("大于", ComparisonOperator.MoreThan), ("高于", ComparisonOperator.MoreThan), ("超过", ComparisonOperator.MoreThan), ("多于", ComparisonOperator.MoreThan),
        ("小于", ComparisonOperator.LessThan), ("低于", ComparisonOperator.LessThan), ("少于", ComparisonOperator.LessThan),
        (">", ComparisonOperator.MoreThan), ("＞", ComparisonOperator.MoreThan), ("﹥", ComparisonOperator.MoreThan),
        ("<", ComparisonOperator.LessThan), ("＜", ComparisonOperator.LessThan), ("﹤", ComparisonOperator.LessThan),
    ];

    private static readonly (string Printed, ComparisonOperator Operator)[] Trailing =
    [
        ("(含)以上", ComparisonOperator.AtLeast), ("（含）以上", ComparisonOperator.AtLeast), ("及以上", ComparisonOperator.AtLeast), ("或以上", ComparisonOperator.AtLeast), ("以上", ComparisonOperator.AtLeast),
        ("(含)以下", ComparisonOperator.AtMost), ("（含）以下", ComparisonOperator.AtMost), ("及以下", ComparisonOperator.AtMost), ("以下", ComparisonOperator.AtMost),
        ("(含)以内", ComparisonOperator.AtMost), ("（含）以内", ComparisonOperator.AtMost), ("以内", ComparisonOperator.AtMost), ("之内", ComparisonOperator.AtMost),
    ];

    // Most texts are no operator; one look at their first or last character says so.
    private static readonly SearchValues<char> LeadingStarts = SearchValues.Create([.. Leading.Select(entry => entry.Printed[0]).Distinct()]);
    private static readonly SearchValues<char> TrailingEnds = SearchValues.Create([.. Trailing.Select(entry => entry.Printed[^1]).Distinct()]);

    /// <summary>Finds an operator at the start of the text.</summary>
    /// <returns>The operator's length; 0 where the text starts with none.</returns>
    public static int Lead(ReadOnlySpan<char> text, out ComparisonOperator found) => Match(text, Leading, atStart: true, out found);

    /// <summary>Finds words such as 以上 or 以内 at the end of the text.</summary>
    /// <returns>Their length; 0 where there are none.</returns>
    public static int Trail(ReadOnlySpan<char> text, out ComparisonOperator found) => Match(text, Trailing, atStart: false, out found);

    /// <summary>Reads a cell that holds nothing but an operator.</summary>
    public static ComparisonOperator? OfCell(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        return Lead(cell, out var found) is var length && length > 0 && length == cell.Length ? found : null;
    }

    /// <summary>The one sign that Jiheng writes.</summary>
    public static string Sign(this ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.AtLeast => "≥",
        ComparisonOperator.AtMost => "≤",
        ComparisonOperator.EqualTo => "=",
        ComparisonOperator.MoreThan => ">",
        ComparisonOperator.LessThan => "<",
    };

    /// <summary>Whether an actual value reaches the target.</summary>
    public static bool IsMet(this ComparisonOperator comparison, decimal target, decimal actual) => comparison switch
    {
        ComparisonOperator.AtLeast => actual >= target,
        ComparisonOperator.AtMost => actual <= target,
        ComparisonOperator.EqualTo => actual == target,
        ComparisonOperator.MoreThan => actual > target,
        ComparisonOperator.LessThan => actual < target,
    };

    private static int Match(ReadOnlySpan<char> text, (string Printed, ComparisonOperator Operator)[] table, bool atStart, out ComparisonOperator found)
    {
        found = default;
        if (text.Length == 0 || !(atStart ? LeadingStarts.Contains(text[0]) : TrailingEnds.Contains(text[^1]))) return 0;
        foreach (var (printed, comparison) in table)
        {
            if (atStart ? !text.StartsWith(printed, StringComparison.Ordinal) : !text.EndsWith(printed, StringComparison.Ordinal)) continue;
            found = comparison;
            return printed.Length;
        }

        return 0;
    }
}
