using System.Collections.Frozen;

namespace Jiheng.Forms.Layouts.Fields;

/// <summary>All values of a form that stand once and that a layout can print, by name.</summary>
internal static class SheetFields
{
    /// <summary>In the order in which forms print them.</summary>
    public static IReadOnlyList<SheetField> All { get; } = [.. HeadSheetFields.All, .. FundsSheetFields.All, .. ConclusionSheetFields.All];

    private static readonly FrozenDictionary<string, SheetField> ByName = All.ToFrozenDictionary(field => field.Name);

    /// <summary>The field whose cell has a path; null where there is none. Two fields may share a path, as the days of a period do: that of the same name is meant.</summary>
    public static SheetField? OfCell(string path) => Find(path) ?? All.FirstOrDefault(field => field.Cell == path);

    /// <summary>The field of a name; null where there is none.</summary>
    public static SheetField? Find(string name) => ByName.GetValueOrDefault(name);
}
