using Jiheng.Domain.Documents;
using Jiheng.Forms.Conversion;
using Jiheng.Forms.Layouts;
using Jiheng.Storage.Listing;
using Jiheng.Web.Features.Forms;

namespace Jiheng.Web.Features.Writing;

/// <summary>A form in all layouts there are: those of its own kind first, and what each has no place for.</summary>
/// <param name="Form">The form's line in lists.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Own">The layout that it was read by; null where nobody declared it.</param>
/// <param name="Same">The layouts of its kind.</param>
/// <param name="Others">All others.</param>
/// <param name="Chosen">The one that is looked at; null before one is chosen.</param>
public sealed record LayoutView(FormRow Form, string Name, string? Own, IReadOnlyList<ConvertedLayout> Same, IReadOnlyList<ConvertedLayout> Others, ConvertedLayout? Chosen)
{
    internal static LayoutView Of(OpenedForm opened, string? chosen)
    {
        var form = CorrectedForm.Of(opened);
        ConvertedLayout[] all = [.. LayoutCatalogue.Drawn.Select(layout => new ConvertedLayout(layout, FormConversion.Of(form, layout))).OrderByDescending(each => each.Layout.Code == form.Layout).ThenBy(each => each.Conversion.Losses.Count)];
        return new LayoutView(
            opened.Row, form.Project.Name ?? form.Project.Unit ?? form.Title ?? "绩效表", form.Layout,
            [.. all.Where(each => (each.Layout.Kind & form.Kind) != FormKind.None)], [.. all.Where(each => (each.Layout.Kind & form.Kind) == FormKind.None)],
            all.FirstOrDefault(each => each.Layout.Code == chosen));
    }
}

/// <summary>A layout and the form in it.</summary>
/// <param name="Layout">The layout.</param>
/// <param name="Conversion">The form as it prints it, and what is lost.</param>
public sealed record ConvertedLayout(FormLayout Layout, FormConversion Conversion);
