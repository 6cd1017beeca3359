using System.Text.RegularExpressions;

namespace Jiheng.Forms.Formats.Pages;

/// <summary>Leaves out what stands on every page and belongs to none: page numbers, running heads and feet.</summary>
internal static partial class RunningLines
{
    // Titles stand in the upper margin too, but lower: a form's title is never taken for a running head.
    private const double HeadMargin = 0.06;
    private const double FootMargin = 0.08;

    public static List<List<PagePart>> Without(IReadOnlyList<Page> pages, IReadOnlyList<List<PagePart>> parts)
    {
        var heads = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var text in parts[i].Where(part => InMargin(pages[i], part)).Select(Shape).Distinct()) heads[text] = heads.GetValueOrDefault(text) + 1;
        }

        return [.. parts.Select((list, i) => list.Where(part => !InMargin(pages[i], part) || !(PageNumber().IsMatch(part.Line!.Text()) || heads[Shape(part)] > 1)).ToList())];
    }

    private static bool InMargin(Page page, PagePart part) =>
        part.Line is { Box: var box } && (box.Bottom < HeadMargin * page.Height || box.Top > (1 - FootMargin) * page.Height);

    // Pages differ in their number.
    private static string Shape(PagePart part) => Digits().Replace(part.Line!.Text(), "0");

    [GeneratedRegex(@"^[-—–－\s·]*第?\s*\d{1,4}\s*页?\s*([/／,，]?\s*共?\s*\d{1,4}\s*页?)?[-—–－\s·]*$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
