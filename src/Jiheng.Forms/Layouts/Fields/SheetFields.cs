using System.Collections.Frozen;

namespace Jiheng.Forms.Layouts.Fields;

/// <summary>All values of a form that stand once and that a layout can print, by name.</summary>
internal static class SheetFields
{
    /// <summary>In the order in which forms print them.</summary>
    public static IReadOnlyList<SheetField> All { get; } = [.. HeadSheetFields.All, .. FundsSheetFields.All, .. ConclusionSheetFields.All];

    private static readonly FrozenDictionary<string, SheetField> ByName = All.ToFrozenDictionary(field => field.Name);

    /// <summary>The field of a name; null where there is none.</summary>
    public static SheetField? Find(string name) => ByName.GetValueOrDefault(name);
}
