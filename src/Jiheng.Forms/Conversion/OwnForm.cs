using Jiheng.Domain.Documents;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Layouts;

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
        var fits = LayoutOf(form) is { } layout && ConversionLosses.Of(form, layout.Sheet!).All(loss => loss.Field is not null) ? layout : null;
        return ScreenFields.Complete(form, fits is null ? free : ByLayout(form, fits), free, asked);
    }

    private static DrawnForm ByLayout(PerformanceForm form, FormLayout layout) => LayoutDrawer.Draw(form, layout) with { Title = form.Title ?? layout.Label };

    private static FormLayout? LayoutOf(PerformanceForm form) => LayoutCatalogue.Find(form.Layout) is { Sheet: not null } layout ? layout : null;
}
