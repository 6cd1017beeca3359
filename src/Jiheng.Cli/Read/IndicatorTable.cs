using Jiheng.Cli.Output;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jiheng.Cli.Read;

/// <summary>The indicator table with the columns that the form has; a level that repeats is printed once, as in merged cells.</summary>
internal static class IndicatorTable
{
    private static readonly (string Head, string Field, Func<Indicator, string?> Text)[] Optional =
    [
        ("指标描述", "description", row => row.Description),
        ("实施期指标值", "periodTarget", row => row.PeriodTarget?.Text),
        ("年度指标值", "target", row => row.Target?.Text),
        ("实际完成值", "actual", row => row.Actual?.Text),
        ("全年预计", "expected", row => row.Expected),
        ("原因类别", "causes", row => row.CauseNames),
        ("可能性", "likelihood", row => row.Likelihood is { } likelihood ? Glossary.Label(likelihood) : null),
        ("分值", "points", row => row.Points?.Text),
        ("得分", "score", row => row.Score?.Text),
        ("偏差原因及改进措施", "deviation", row => row.Deviation),
        ("确定依据", "basis", row => row.Basis),
        ("备注", "remark", row => row.Remark),
    ];

    public static void Write(IAnsiConsole console, IReadOnlyList<Indicator> rows)
    {
        if (rows.Count == 0) return;
        var columns = Optional.Where(column => rows.Any(row => !string.IsNullOrEmpty(column.Text(row)))).ToArray();
        var table = Cells.Table(["一级指标", "二级指标", "三级指标", .. columns.Select(column => column.Head)]);
        string? level1 = null;
        string? level2 = null;
        foreach (var row in rows)
        {
            var (own1, own2) = (row.Level1Name, row.Level2Name);
            var same1 = own1 == level1;
            var cells = new List<IRenderable>
            {
                Cells.Of(same1 ? null : own1, row.Provenance.IsInferred("level1")),
                Cells.Of(same1 && own2 == level2 ? null : own2, row.Provenance.IsInferred("level2")),
                Cells.Of(row.Name, row.Provenance.IsInferred("name")),
            };
            foreach (var column in columns)
            {
                var text = column.Text(row);
                cells.Add(column.Field is "points" or "score" ? Cells.Right(text) : Cells.Of(text, row.Provenance.IsInferred(column.Field)));
            }

            table.AddRow(cells);
            (level1, level2) = (own1, own2);
        }

        console.Write(table);
    }
}
