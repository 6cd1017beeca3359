using System.Globalization;
using System.Text;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;

namespace Jiheng.Tests.Forms.Reading.Relayout;

/// <summary>What the reader made of one written form, against what was written.</summary>
internal sealed class Outcome
{
    /// <summary>Year, unit, project and amount.</summary>
    public const int HeadFacts = 4;

    private readonly StringBuilder differences = new();

    public Outcome(DrawnForm drawn, IReadOnlyList<PerformanceForm> read)
    {
        var rows = read.SelectMany(form => form.Indicators).ToList();
        (Expected, Read) = (drawn.Expected.Count, rows.Count);
        foreach (var row in drawn.Expected)
        {
            if (rows.Find(candidate => SameText(candidate.Name, row.Name) && IsTarget(row, candidate.Target)) is not { } match)
            {
                differences.Append("  missing ").Append(row.Name).Append(" → ").Append(row.Source.IsMeasured ? row.Source.Target(false, false) : row.Target).Append('\n');
                continue;
            }

            Right++;
            rows.Remove(match);
            NoteCell(row, "level", WithoutRemark(row.Source.Level2), match.PrintedLevel2);
            NoteCell(row, "actual", row.Actual, match.Actual?.Text);
            NoteCell(row, "points", row.Points, match.Points?.Text);
            NoteCell(row, "score", row.Score, match.Score?.Text);
        }

        foreach (var row in rows) differences.Append("  read    ").Append(row.Name).Append(" → ").Append(row.Target?.Text).Append('\n');
        var form = read.Count > 0 ? read[0] : null;
        NoteHead("year", Plain(drawn.Year), Plain(form?.FiscalYear));
        NoteHead("unit", drawn.Source.Unit, form?.Project.Unit);
        NoteHead("project", drawn.Source.Project, form?.Project.Name);
        NoteHead("amount", Plain(drawn.Amount), Plain(form?.Funding?.Annual?.Yuan / 10_000));
    }

    public int Expected { get; }

    public int Read { get; }

    public int Right { get; }

    public int Cells { get; private set; }

    public int RightCells { get; private set; }

    public int RightHeads { get; private set; }

    /// <summary>What differs, a line each; empty where nothing does.</summary>
    public string Differences => differences.ToString();

    private static string? Plain(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture);

    private void NoteHead(string what, string? expected, string? actual)
    {
        if (SameText(expected, actual)) RightHeads++;
        else differences.Append("  ").Append(what).Append(" should be ").Append(expected).Append(", is ").Append(actual).Append('\n');
    }

    private void NoteCell(ExpectedRow row, string what, string? expected, string? actual)
    {
        if (expected is null) return;
        Cells++;
        // A result may be read with the unit of its column.
        if (actual is not null && Key(actual).StartsWith(Key(expected), StringComparison.Ordinal)) RightCells++;
        else differences.Append("  ").Append(row.Name).Append(": ").Append(what).Append(" should be ").Append(expected).Append(", is ").Append(actual).Append('\n');
    }

    private static bool IsTarget(ExpectedRow row, IndicatorValue? target)
    {
        if (target is null) return false;
        if (!row.Source.IsMeasured) return target.Number is null && SameText(target.Text, row.Target);
        var sign = OperatorText.OfCell(row.Source.Sign) ?? ComparisonOperator.EqualTo;
        return target.Number == ValueText.Number(row.Source.Number) && (target.Operator ?? ComparisonOperator.EqualTo) == sign;
    }

    // 数量指标(或建筑规模指标): what stands in brackets behind a level is no part of its name.
    private static string WithoutRemark(string level) => level.IndexOfAny(['(', '（']) is var bracket && bracket > 0 && level[^1] is ')' or '）' ? level[..bracket] : level;

    private static bool SameText(string? left, string? right) => Key(left ?? "") == Key(right ?? "");

    // Width of punctuation and blanks are the document's own; what is compared are words, figures and signs.
    private static string Key(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => char.IsLetterOrDigit(c) || c is '%' or '/' or '=' or '≥' or '≤' or '>' or '<'));
}
