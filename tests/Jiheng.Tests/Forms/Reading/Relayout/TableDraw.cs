using Jiheng.Domain.Terms;

namespace Jiheng.Tests.Forms.Reading.Relayout;

/// <summary>Draws which columns a table has, in what order and under what heads, and fills them.</summary>
internal sealed class TableDraw
{
    private static readonly string[] Signs = ["≥", ">=", "≧"];
    private static readonly string[] Deviations = ["", "", "无", "工作推进较慢,下一步加强管理"];
    private static readonly string[] Results = ["达成指标", "已完成", "完成"];

    private readonly Random random;
    private readonly List<IndicatorColumn> columns;
    private readonly string atLeast;
    private readonly bool numbered;

    public TableDraw(Random random, bool evaluated, bool runsOn)
    {
        this.random = random;
        columns = Columns(random, evaluated);
        Heads = [.. columns.Select(column => HeadWords.Pick(column, random, runsOn))];
        atLeast = Signs[random.Next(Signs.Length)];
        numbered = random.NextDouble() < 0.15;
    }

    public string[] Heads { get; }

    public bool SignApart => columns.Contains(IndicatorColumn.Operator);

    public bool UnitApart => columns.Contains(IndicatorColumn.Unit);

    /// <summary>The cells of a row, and what a reader must make of them.</summary>
    public (string[] Cells, ExpectedRow Expected) Fill(PooledRow row, int index)
    {
        var name = numbered && !row.Name.StartsWith("指标", StringComparison.Ordinal) ? $"指标{index + 1}:{row.Name}" : row.Name;
        var target = (row with { Sign = Printed(row.Sign) }).Target(SignApart, UnitApart);
        var actual = row.Actual ?? (row.IsMeasured ? row.Number + (UnitApart ? "" : row.Unit) : Results[random.Next(Results.Length)]);
        var points = row.Points ?? (random.Next(1, 5) * 2).ToString(System.Globalization.CultureInfo.InvariantCulture);
        string Cell(IndicatorColumn column) => column switch
        {
            IndicatorColumn.Level1 => row.Level1,
            IndicatorColumn.Level2 => row.Level2,
            IndicatorColumn.Name => name,
            IndicatorColumn.Operator => row.IsMeasured ? Printed(row.Sign) ?? "=" : "定性",
            IndicatorColumn.Target => target,
            IndicatorColumn.Unit => row.IsMeasured ? row.Unit ?? "" : "",
            IndicatorColumn.Actual => actual,
            IndicatorColumn.Points => points,
            IndicatorColumn.Score => row.Score ?? points,
            _ => Deviations[random.Next(Deviations.Length)],
        };
        return ([.. columns.Select(Cell)], new ExpectedRow(name, row, target, If(IndicatorColumn.Actual, actual), If(IndicatorColumn.Points, points), If(IndicatorColumn.Score, row.Score ?? points)));
    }

    private string? If(IndicatorColumn column, string text) => columns.Contains(column) ? text : null;

    private string? Printed(string? sign) => sign == "≥" ? atLeast : sign;

    private static List<IndicatorColumn> Columns(Random random, bool evaluated)
    {
        var columns = new List<IndicatorColumn> { IndicatorColumn.Level1, IndicatorColumn.Level2, IndicatorColumn.Name };
        var signApart = random.NextDouble() < 0.35;
        var pointsAt = evaluated || random.Next(2) == 0 ? random.Next(evaluated ? 4 : 2) : -1;
        if (pointsAt == 0) columns.Add(IndicatorColumn.Points);
        if (signApart) columns.Add(IndicatorColumn.Operator);
        columns.Add(IndicatorColumn.Target);
        if (random.NextDouble() < (signApart ? 0.8 : 0.15)) columns.Add(IndicatorColumn.Unit);
        if (pointsAt == 1) columns.Add(IndicatorColumn.Points);
        if (!evaluated) return columns;
        columns.Add(IndicatorColumn.Actual);
        if (pointsAt > 1) columns.Add(IndicatorColumn.Points);
        columns.Add(IndicatorColumn.Score);
        if (random.NextDouble() < 0.6) columns.Add(IndicatorColumn.Deviation);
        return columns;
    }
}
