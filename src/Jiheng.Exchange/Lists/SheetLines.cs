using Jiheng.Forms.Formats;
using Jiheng.Storage.Importing;

namespace Jiheng.Exchange.Lists;

/// <summary>The lines of a workbook's first sheet, with the numbers that Excel shows.</summary>
internal static class SheetLines
{
    public static IEnumerable<(int Line, string[] Cells)> Read(FileFormat format, ReadOnlyMemory<byte> bytes, ICollection<ImportProblem> problems)
    {
        var grid = GridReader.Read(format, bytes);
        foreach (var problem in grid.Diagnostics) problems.Add(ListFile.Of(problem));
        if (grid.Rows.Count == 0 || problems.Count > 0) yield break;
        var sheet = grid.Rows[0].Cells[0].Place.Frame?.Number;
        foreach (var row in grid.Rows)
        {
            var place = row.Cells[0].Place;
            if (place.Frame?.Number != sheet)
            {
                problems.Add(new ImportProblem(0, null, $"工作簿里不止一张工作表有内容（“{place.Frame?.Sheet}”）。", "请只留一张要导入的工作表。"));
                yield break;
            }

            yield return (place.Line, Cells(row));
        }
    }

    // Cells keep their columns: hidden ones were refused, and a row may hold one cell only.
    private static string[] Cells(GridRow row)
    {
        var cells = new string[row.Cells.Max(cell => cell.Place.Column)];
        Array.Fill(cells, "");
        foreach (var cell in row.Cells) cells[cell.Place.Column - 1] = cell.Text.Trim();
        return cells;
    }
}
