using Jiheng.Domain.Documents;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Editing;
using Jiheng.Forms.Layouts.Fields;

namespace Jiheng.Forms.Conversion;

/// <summary>Sees to it that each field of a form has exactly one cell in which it can be corrected.</summary>
internal static class ScreenFields
{
    private const string Outside = "原表没有单列的项目";

    // A layout that prints the period prints these.
    private const string Period = "project.period";
    private static readonly string[] Days = ["project.startDate", "project.endDate"];

    /// <param name="form">The form.</param>
    /// <param name="drawn">The form as it is to be shown.</param>
    /// <param name="free">The form with a cell for each field that it has.</param>
    /// <param name="asked">Fields that need a cell also where they are empty.</param>
    /// <param name="parts">Whether a cell that is a part of a field has a path of its own.</param>
    public static DrawnForm Complete(PerformanceForm form, DrawnForm drawn, DrawnForm free, IEnumerable<string> asked, bool parts = false)
    {
        var own = new Dictionary<string, DrawnCell>();
        foreach (var cell in Cells(free).Where(cell => cell.Path is not null)) own.TryAdd(cell.Path!, cell);
        // Where a layout prints a field twice, the cell with the value is the field's.
        var shown = Cells(drawn).Where(cell => cell.Path is not null).GroupBy(cell => cell.Path!)
            .ToDictionary(same => same.Key, same => same.FirstOrDefault(cell => !string.IsNullOrEmpty(cell.Text)) ?? same.First());
        DrawnBlock[] blocks = [.. drawn.Blocks.Select(block => block with { Rows = [.. block.Rows.Select(row => row with { Cells = [.. row.Cells.Select(Own)] })] })];
        var missing = own.Where(cell => !IsRow(cell.Key) && !string.IsNullOrEmpty(cell.Value.Text)).Select(cell => cell.Key).Concat(Said(form)).Where(path => !(Days.Contains(path) && shown.ContainsKey(Period)))
            .Concat(asked).Distinct().Where(path => !shown.ContainsKey(path));
        (string Label, DrawnCell Value)[] outside = [.. missing.Select(path => Cell(form, path)).OfType<(string, DrawnCell)>()];
        return outside.Length == 0 ? drawn with { Blocks = blocks }
            : drawn with { Blocks = [.. blocks, new DrawnBlock(Outside, LabelledRows.Widths, [new DrawnRow([new DrawnCell(Outside, CellRole.Label) { ColumnSpan = 4 }]), .. LabelledRows.Of(outside)])] };

        DrawnCell Own(DrawnCell cell)
        {
            // A part of a field says all that its cell is filled in with.
            if (cell.Path is not { } path || (parts && cell.Part is not null)) return cell;
            if (!ReferenceEquals(shown[path], cell)) return cell with { Path = null };
            var whole = own.TryGetValue(path, out var field) ? field.Whole ?? field.Text : IsRow(path) && cell.Role != CellRole.Tick ? cell.Text : SheetFields.OfCell(path)?.Print(form);
            return (whole ?? "") == (cell.Text ?? "") ? cell : cell with { Whole = whole ?? "" };
        }
    }

    private static IEnumerable<DrawnCell> Cells(DrawnForm form) => form.Blocks.SelectMany(block => block.Rows).SelectMany(row => row.Cells);

    private static bool IsRow(string path) => path.Contains('[', StringComparison.Ordinal);

    // What says nothing of its own, the unit and the period, stands with what it is said of.
    private static IEnumerable<string> Said(PerformanceForm form) =>
        SheetFields.All.Where(field => field.Cell is not (null or Period or FundsSheetFields.UnitPath) && !string.IsNullOrEmpty(field.Print(form))).Select(field => field.Cell!);

    // A field that no form holds has no cell: nobody could write into it.
    internal static (string Label, DrawnCell Value)? Cell(PerformanceForm form, string path)
    {
        if (IndicatorPath.TryParse(path, out var at))
        {
            if (at.Find(form) is not { } row || IndicatorCells.Column("indicator." + at.Field) is not var (kind, _)) return null;
            var role = IndicatorCells.IsFigure(kind) ? CellRole.Number : CellRole.Text;
            return ($"“{row.Name}”的{Glossary.Label(kind)}", new DrawnCell(IndicatorCells.Print(row, kind, ofPeriod: false, parted: false), role, path) { Inferred = row.Provenance.IsInferred(at.Field) });
        }

        return SheetFields.OfCell(path) is { } field ? (field.Label, new DrawnCell(field.Print(form), field.Role, path) { Inferred = form.Provenance.IsInferred(path) }) : null;
    }
}
