using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>Heads that call their columns otherwise than the rows fill them.</summary>
internal static class ColumnRepair
{
    /// <summary>A head without 二级指标 whose 指标名称 holds 数量指标, 质量指标…: the indicator itself stands in the next column of words.</summary>
    public static IReadOnlyList<TableColumn> ForBody(IReadOnlyList<TableColumn> columns, IReadOnlyList<Token> body)
    {
        if (columns.Any(column => column.Kind == IndicatorColumn.Level2) || columns.All(column => column.Kind != IndicatorColumn.Level1)) return columns;
        var seconds = body.Count(token => token.Level is { Strength: LevelStrength.Certain, Level1: IndicatorLevel1.Unknown, Level2: not IndicatorLevel2.Unknown });
        if (seconds < 2) return columns;
        var repaired = columns.ToArray();
        Rename(repaired, IndicatorColumn.Name, IndicatorColumn.Level2);
        if (!Rename(repaired, IndicatorColumn.Description, IndicatorColumn.Name)) Rename(repaired, IndicatorColumn.Target, IndicatorColumn.Name);
        return repaired;
    }

    private static bool Rename(TableColumn[] columns, IndicatorColumn from, IndicatorColumn to)
    {
        var at = Array.FindIndex(columns, column => column.Kind == from);
        if (at >= 0) columns[at] = columns[at] with { Kind = to };
        return at >= 0;
    }
}
