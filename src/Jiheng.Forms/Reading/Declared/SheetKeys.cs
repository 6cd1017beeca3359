using System.Collections.Concurrent;
using System.Collections.Frozen;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Layouts.Sheets;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Declared;

/// <summary>The words of layouts as keys, and the layouts by the word that their table begins with.</summary>
internal static class SheetKeys
{
    private static readonly ConcurrentDictionary<LayoutText, string> Keys = new(ReferenceEqualityComparer.Instance);
    private static readonly FrozenDictionary<string, FormLayout[]> ByFirst =
        LayoutCatalogue.Drawn.GroupBy(layout => Of(layout.Sheet!.Rows[0].Cells[0].Text)).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(layout => layout.Sheet!.Rows.Count).ToArray());

    /// <summary>The key of a cell's words, fields left out.</summary>
    public static string Of(LayoutText text) => Keys.GetOrAdd(text, words => LabelKey.Of(words.Words));

    /// <summary>The layouts whose table may begin with a row.</summary>
    public static IReadOnlyList<FormLayout> Beginning(GridRow row)
    {
        if (row.Shape != RowShape.Table || row.Cells.Count == 0 || row.Cells[0].Text.Length is 0 or > 48) return [];
        return ByFirst.GetValueOrDefault(LabelKey.Of(row.Cells[0].Text)) ?? [];
    }
}
