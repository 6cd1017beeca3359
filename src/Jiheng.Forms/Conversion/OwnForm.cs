using Jiheng.Domain.Documents;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Layouts.Fields;
using Jiheng.Forms.Layouts.Sheets;

namespace Jiheng.Forms.Conversion;

/// <summary>A form as people know it: by its own layout where that has a place for what the form holds, else with the blocks and columns that it has.</summary>
public static class OwnForm
{
    /// <summary>The form for a file.</summary>
    public static DrawnForm Draw(PerformanceForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return LayoutOf(form) is { } layout && ConversionLosses.Of(form, layout.Sheet!).Count == 0 ? ByLayout(form, layout) : FormDrawer.Draw(form);
    }

    /// <summary>The form for a page on which every value can be corrected: each field has one cell, which tells all of its text. What the layout
    /// prints within a line, or not at all, stands below the table.</summary>
    /// <param name="form">The form.</param>
    /// <param name="asked">Fields that need a cell also where they are empty: those of findings.</param>
    public static DrawnForm DrawForScreen(PerformanceForm form, IEnumerable<string> asked)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(asked);
        var free = FormDrawer.Draw(form);
        return ScreenFields.Complete(form, Fitting(form) is { } layout ? ByLayout(form, layout) : free, free, asked);
    }

    /// <summary>The form for a page on which it is filled in: as for the screen, and each cell by itself where several make up one field, as ticks do, or
    /// operator, figure and unit. What the layout prints above the table has a cell as well.</summary>
    /// <param name="form">The form.</param>
    /// <param name="asked">Fields that need a cell also where they are empty.</param>
    public static DrawnForm DrawToFill(PerformanceForm form, IEnumerable<string> asked)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(asked);
        var free = FormDrawer.Draw(form);
        if (Fitting(form) is not { } layout) return ScreenFields.Complete(form, free, free, asked);
        var drawn = ByLayout(form, layout);
        drawn = drawn with { Blocks = [.. drawn.Blocks.Select(block => block with { Rows = [.. block.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell.Part is null ? cell : cell with { Path = cell.Part })] })] })] };
        return ScreenFields.Complete(form, drawn, free, OfLines(layout.Sheet!).Concat(asked), parts: true);
    }

    private static IEnumerable<string> OfLines(LayoutSheet sheet) =>
        new[] { sheet.Subtitle, sheet.Note }.OfType<LayoutText>().SelectMany(line => line.Fields).Select(name => SheetFields.Find(name)?.Cell).OfType<string>();

    // What has a path can stand below the table; of anything else nothing must go unseen.
    private static FormLayout? Fitting(PerformanceForm form) =>
        LayoutOf(form) is { } layout && ConversionLosses.Of(form, layout.Sheet!).All(loss => loss.Field is not null) ? layout : null;

    private static DrawnForm ByLayout(PerformanceForm form, FormLayout layout) => LayoutDrawer.Draw(form, layout) with { Title = form.Title ?? layout.Label };

    private static FormLayout? LayoutOf(PerformanceForm form) => LayoutCatalogue.Find(form.Layout) is { Sheet: not null } layout ? layout : null;
}
