using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;

namespace Jiheng.Forms.Drawing;

/// <summary>The indicators: levels merged over their rows, and the columns that the kind of form or its rows have.</summary>
internal static class IndicatorDrawing
{
    private static readonly Column[] Columns =
    [
        new(IndicatorColumn.Description, "description", 16, row => row.Description),
        new(IndicatorColumn.Direction, "direction", 6, row => row.Direction),
        new(IndicatorColumn.PeriodTarget, "periodTarget", 10, row => row.PeriodTarget?.Text),
        new(IndicatorColumn.Target, "target", 12, row => row.Target?.Text) { Always = AnyKind },
        new(IndicatorColumn.Actual, "actual", 12, row => row.Actual?.Text) { Always = FormKind.AnySelfEvaluation },
        new(IndicatorColumn.Expected, "expected", 10, row => row.Expected),
        new(IndicatorColumn.Likelihood, "likelihood", 8, row => row.Likelihood is { } likelihood ? Glossary.Label(likelihood) : null),
        new(IndicatorColumn.Points, "points", 6, row => row.Points?.Text) { Role = CellRole.Number, Always = FormKind.AnySelfEvaluation },
        new(IndicatorColumn.Score, "score", 6, row => row.Score?.Text) { Role = CellRole.Number, Always = FormKind.AnySelfEvaluation },
        new(IndicatorColumn.Causes, "causes", 8, row => row.CauseNames),
        new(IndicatorColumn.Deviation, "deviation", 14, row => row.Deviation),
        new(IndicatorColumn.Basis, "basis", 14, row => row.Basis),
        new(IndicatorColumn.Remark, "remark", 10, row => row.Remark),
    ];

    private const FormKind AnyKind = (FormKind)~0;

    public static DrawnBlock? Draw(string name, IReadOnlyList<Indicator> indicators, string path, FormKind kind)
    {
        if (indicators.Count == 0) return null;
        var columns = Columns.Where(column => (column.Always & kind) != 0 || indicators.Any(row => !string.IsNullOrEmpty(column.Text(row)))).ToArray();
        var rows = new List<DrawnRow>(indicators.Count + 1)
        {
            new([.. new[] { IndicatorColumn.Level1, IndicatorColumn.Level2, IndicatorColumn.Name }.Concat(columns.Select(column => column.Kind)).Select(head => new DrawnCell(Glossary.Label(head), CellRole.Label))]),
        };
        for (var i = 0; i < indicators.Count; i++)
        {
            var row = indicators[i];
            var cells = new List<DrawnCell>(columns.Length + 3);
            if (LevelRuns.At(indicators, i, LevelRuns.SameFirst) is var first and > 0) cells.Add(Cell(row.Level1Name, "level1") with { RowSpan = first });
            if (LevelRuns.At(indicators, i, LevelRuns.SameSecond) is var second and > 0) cells.Add(Cell(row.Level2Name, "level2") with { RowSpan = second });
            cells.Add(Cell(row.Name, "name"));
            cells.AddRange(columns.Select(column => Cell(column.Text(row), column.Field) with { Role = column.Role }));
            rows.Add(new DrawnRow(cells, i));

            DrawnCell Cell(string? text, string field) => new(text, CellRole.Text, $"{path}[{i}].{field}") { Inferred = row.Provenance.IsInferred(field) };
        }

        return new DrawnBlock(name, Shares.Of([9, 11, 18, .. columns.Select(column => column.Width)]), rows);
    }

    private sealed record Column(IndicatorColumn Kind, string Field, int Width, Func<Indicator, string?> Text)
    {
        public CellRole Role { get; init; } = CellRole.Text;

        /// <summary>The kinds of form that have the column even where it is empty.</summary>
        public FormKind Always { get; init; }
    }
}
