using Jiheng.Domain.Indicators;
using Jiheng.Forms.Reading.Words;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>≥90% that character recognition or a typist made 290%. A rate above 100 % may as well be meant, so that the sign is put
/// back only where the row or its form shows that it was one.</summary>
internal static class OperatorRepair
{
    private const int FewestAlike = 2;

    // Rates that pass 100 % in earnest are never touched.
    private static readonly IReadOnlyList<string> Boundless = ReadingWords.Names["可超过一百的比率"];

    /// <summary>Mends the targets of a form's rows.</summary>
    public static void Apply(List<(AlignedRow Row, Indicator Indicator)> rows, ReadingNotes notes)
    {
        List<(int Row, IndicatorValue Meant)>? suspects = null;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Indicator is { Target: { Operator: null, Text: ['2' or '^' or '$', ..] } target } && Meant(rows[i].Indicator, target) is { } meant) (suspects ??= []).Add((i, meant));
        }

        if (suspects is null) return;
        var alike = suspects.Count >= FewestAlike || OthersAreCompared(rows, suspects);
        foreach (var (at, meant) in suspects)
        {
            var (row, indicator) = rows[at];
            if (!alike && !IsReached(indicator.Actual, meant)) continue;
            var target = indicator.Target!;
            rows[at] = (row, indicator with
            {
                Target = meant with { Text = target.Text, PrintedOperator = target.Text[..1] },
                Provenance = indicator.Provenance with { Inferred = [.. indicator.Provenance.Inferred, "target"] },
            });
            notes.Hint("READ-OPERATOR", $"“{indicator.Name}”的指标值印作“{target.Text}”，“{target.Text[0]}”应是“≥”，按“{meant.Text}”读取。", indicator.Provenance.Of("target"), $"请对照原件确认；确是误印的，改为“{meant.Text}”，并核对同一列其他没有计算符号的指标值。");
        }
    }

    // What the value would be with its sign: a share of at most 100 %, where the printed one is above it or no number at all.
    private static IndicatorValue? Meant(Indicator indicator, IndicatorValue target)
    {
        if (target.Text.Length < 3 || target.Text[1] is < '1' or > '9' || (target.Nature == ValueNature.Measured && target.Number <= 100)) return null;
        var name = indicator.Name;
        if (Boundless.Any(word => name.Contains(word, StringComparison.Ordinal))) return null;
        if (ValueText.Parse("≥" + target.Text[1..]) is not { Nature: ValueNature.Measured, Number: > 0 and <= 100 } meant) return null;
        return IsPercent(target.Unit ?? meant.Unit) || (meant.Unit is null && (name.EndsWith('率') || name.EndsWith("满意度", StringComparison.Ordinal))) ? meant : null;
    }

    // The column prints operators elsewhere, and leaves them out nowhere else.
    private static bool OthersAreCompared(List<(AlignedRow Row, Indicator Indicator)> rows, List<(int Row, IndicatorValue Meant)> suspects)
    {
        var compared = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Indicator.Target is not { Nature: ValueNature.Measured } target || suspects.Exists(suspect => suspect.Row == i)) continue;
            if (target.Operator is null) return false;
            compared++;
        }

        return compared >= FewestAlike;
    }

    // 95% done can reach 90%, and would be a failure that nobody scores beside 290%.
    private static bool IsReached(IndicatorValue? actual, IndicatorValue meant) =>
        actual is { Nature: ValueNature.Measured, Number: <= 100 and var done } && done >= meant.Number && (actual.Unit is null || IsPercent(actual.Unit));

    private static bool IsPercent(string? unit) => unit is "%" or "％";
}
