using System.Globalization;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;

namespace Jiheng.Forms.Layouts.Fields;

/// <summary>The cells of an indicator's row: which column a layout's name means, and what it prints.</summary>
internal static class IndicatorCells
{
    private const string Own = "indicator.";
    private const string Period = "period.";
    private static readonly Dictionary<string, IndicatorColumn> Columns =
        Enum.GetValues<IndicatorColumn>().ToDictionary(column => FieldName.Of(column));

    /// <summary>The column of a name, and whether it stands in the block of the whole period, left of the year's; null where it is none.</summary>
    public static (IndicatorColumn Kind, bool OfPeriod)? Column(string name) =>
        name.StartsWith(Own, StringComparison.Ordinal) && Columns.TryGetValue(name[Own.Length..], out var own) ? (own, false)
        : name.StartsWith(Period, StringComparison.Ordinal) && Columns.TryGetValue(name[Period.Length..], out var period) ? (period, true)
        : null;

    /// <summary>The path of a cell below that of its indicator.</summary>
    public static string PathOf(IndicatorColumn kind, bool ofPeriod) => kind switch
    {
        IndicatorColumn.Operator or IndicatorColumn.Unit => "target",
        IndicatorColumn.Target when ofPeriod => "periodTarget",
        _ => FieldName.Of(kind),
    };

    /// <summary>What a cell prints.</summary>
    /// <param name="row">The indicator.</param>
    /// <param name="kind">The cell's column.</param>
    /// <param name="ofPeriod">Whether it is in the block of the whole period: it is blank where the indicator has no target for that.</param>
    /// <param name="parted">Whether operator and unit have columns of their own.</param>
    public static string? Print(Indicator row, IndicatorColumn kind, bool ofPeriod, bool parted)
    {
        if (ofPeriod) return row.PeriodTarget is null ? null : kind == IndicatorColumn.Target ? row.PeriodTarget.Text : Print(row, kind, false, parted);
        return kind switch
        {
            IndicatorColumn.Level1 => row.Level1Name,
            IndicatorColumn.Level2 => row.Level2Name,
            IndicatorColumn.Name => row.Name,
            IndicatorColumn.Operator => row.Target?.Operator?.Sign(),
            IndicatorColumn.Target => parted && row.Target is { } target ? Bare(target) : row.Target?.Text,
            IndicatorColumn.Unit => row.Target?.Unit,
            IndicatorColumn.PeriodTarget => row.PeriodTarget?.Text,
            IndicatorColumn.Direction => row.Direction,
            IndicatorColumn.Actual => row.Actual?.Text,
            IndicatorColumn.Expected => row.Expected,
            IndicatorColumn.Likelihood => row.Likelihood is { } likelihood ? Glossary.Label(likelihood) : null,
            IndicatorColumn.Causes => row.CauseNames,
            IndicatorColumn.Points => row.Points?.Text,
            IndicatorColumn.Score => row.Score?.Text,
            IndicatorColumn.Deviation => row.Deviation,
            IndicatorColumn.Description => row.Description,
            IndicatorColumn.Basis => row.Basis,
            IndicatorColumn.Remark => row.Remark,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No column of an indicator's row."),
        };
    }

    /// <summary>Whether a column holds figures.</summary>
    public static bool IsFigure(IndicatorColumn kind) => kind is IndicatorColumn.Points or IndicatorColumn.Score;

    private static string Bare(IndicatorValue value) => value.Number?.ToString(CultureInfo.InvariantCulture) ?? value.Words ?? value.Text;
}
