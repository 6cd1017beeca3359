using System.Collections.Frozen;

namespace Jiheng.Forms.Layouts.Fields;

/// <summary>All values of a form that stand once and that a layout can print, by name.</summary>
internal static class SheetFields
{
    private static readonly FrozenDictionary<string, SheetField> ByName =
        new[] { HeadSheetFields.All, FundsSheetFields.All, ConclusionSheetFields.All }.SelectMany(fields => fields).ToFrozenDictionary(field => field.Name);

    public static IEnumerable<SheetField> All => ByName.Values;

    /// <summary>The field of a name; null where there is none.</summary>
    public static SheetField? Find(string name) => ByName.GetValueOrDefault(name);
}
