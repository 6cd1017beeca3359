using Jiheng.Domain.Documents;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Layouts;

namespace Jiheng.Forms.Conversion;

/// <summary>A form in another layout, and what that layout has no place for.</summary>
/// <param name="Drawn">The form as the layout prints it.</param>
/// <param name="Losses">What it does not print; nothing is dropped without being named here.</param>
public sealed record FormConversion(DrawnForm Drawn, IReadOnlyList<ConversionLoss> Losses)
{
    /// <summary>Draws a form by a layout, its amounts in the layout's unit.</summary>
    /// <exception cref="ArgumentException">The layout declares no table.</exception>
    public static FormConversion Of(PerformanceForm form, FormLayout layout)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(layout);
        var sheet = layout.Sheet ?? throw new ArgumentException($"Layout {layout.Code} declares no table.", nameof(layout));
        var losses = ConversionLosses.Of(form, sheet);
        // Amounts are exact: another unit only prints them otherwise.
        if (form.Funding is { } funding) form = form with { Funding = funding with { Unit = sheet.Unit, PrintedUnit = sheet.Unit } };
        return new FormConversion(LayoutDrawer.Draw(form, layout), losses);
    }

    /// <summary>An empty form to be filled in.</summary>
    /// <param name="layout">Its layout.</param>
    /// <param name="year">The budget year to print; null to leave it open.</param>
    public static DrawnForm Template(FormLayout layout, int? year = null)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var sheet = layout.Sheet ?? throw new ArgumentException($"Layout {layout.Code} declares no table.", nameof(layout));
        return LayoutDrawer.Draw(EmptyForm.Of(layout, sheet, year), layout);
    }
}

/// <summary>A value that a layout has no place for.</summary>
/// <param name="Label">What it is: 项目编码.</param>
/// <param name="Text">The value, shortened where it is long.</param>
public sealed record ConversionLoss(string Label, string Text)
{
    /// <summary>The field's path, for one that stands once and can be corrected; null for any other.</summary>
    public string? Field { get; init; }
}
