using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Layouts.Fields;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>Targets of a layout that has columns of their own for operator, figure and unit. Each is typed by itself and in any order; together they make up
/// the target as far as they can, and what does not fit into it is kept as unread.</summary>
internal static class TargetParts
{
    private const string Qualitative = "定性";

    private static readonly (string Name, IndicatorColumn Kind)[] Parts = [("operator", IndicatorColumn.Operator), ("target", IndicatorColumn.Target), ("unit", IndicatorColumn.Unit)];

    /// <summary>The row and part that a path means; null where it means no part.</summary>
    public static IndicatorPath? Of(PerformanceForm form, string path) =>
        IndicatorPath.TryParse(path, out var at) && Array.Exists(Parts, part => part.Name == at.Field) && LayoutCatalogue.Find(form.Layout)?.Sheet is { } sheet && (sheet.Has("indicator.operator") || sheet.Has("indicator.unit")) ? at : null;

    /// <summary>What the target itself says in the part's cell.</summary>
    /// <exception cref="FormatException">The form has no such row.</exception>
    public static string? Printed(PerformanceForm form, IndicatorPath part) =>
        DraftText.Normal(IndicatorCells.Print(part.Find(form) ?? throw IndicatorPath.NoRow(), Parts.First(known => known.Name == part.Field).Kind, ofPeriod: false, parted: true));

    /// <exception cref="FormatException">The draft has no such row.</exception>
    public static DraftForm Set(DraftForm draft, IndicatorPath part, string? text)
    {
        var texts = Parts.Select(known => known.Name == part.Field ? text : DraftFields.Text(draft, (part with { Field = known.Name }).ToString())).ToArray();
        var (value, fits) = Compose(texts[0], texts[1], texts[2]);
        var unread = draft.Unread;
        for (var i = 0; i < Parts.Length; i++) unread = DraftFields.With(unread, (part with { Field = Parts[i].Name }).ToString(), fits[i] ? null : texts[i]);
        var form = part.Change(draft.Form, row => row with { Target = value });
        return new DraftForm(FieldEditor.Confirm(form, (part with { Field = "target" }).ToString()), unread);
    }

    /// <summary>What was typed into a part's cell, by part: a whole target such as “≥95%” goes into all three.</summary>
    public static IEnumerable<(string Path, string? Text)> Split(IndicatorPath part, string? typed)
    {
        if (typed is null || part.Field == "unit") return [(part.ToString(), typed)];
        if (part.Field == "operator") return [(part.ToString(), OperatorText.OfCell(typed)?.Sign() ?? typed)];
        var value = ValueText.Parse(typed)!;
        var printed = Parts.Select(known => (Path: (part with { Field = known.Name }).ToString(), Text: DraftText.Normal(IndicatorCells.Print(new Indicator { Name = "", Target = value }, known.Kind, ofPeriod: false, parted: true)))).ToArray();
        return printed.Where(one => one.Text is not null);
    }

    /// <summary>Why a part stands beside the target; null where nothing is wrong with it.</summary>
    public static string? Problem(string field, string text) => field switch
    {
        "operator" when text != Qualitative && OperatorText.OfCell(text) is null => $"“{text}”不是符号，请写 ≥、≤、=、>、< 或“{Qualitative}”。",
        "target" => $"“{text}”里的符号和单位请写在各自的栏里。",
        _ => null,
    };

    private static (IndicatorValue? Value, bool[] Fits) Compose(string? sign, string? figure, string? unit)
    {
        if (figure is null) return (null, [sign is null, true, unit is null]);
        if (ValueText.Parse(figure, sign, unit) is { } whole && Prints(whole, sign, figure, unit)) return (whole, [true, true, true]);
        return ValueText.Parse(figure) is { } alone && Prints(alone, null, figure, null) ? (alone, [sign is null, true, unit is null]) : (null, [sign is null, false, unit is null]);
    }

    private static bool Prints(IndicatorValue value, params string?[] texts) =>
        Parts.Select(part => DraftText.Normal(IndicatorCells.Print(new Indicator { Name = "", Target = value }, part.Kind, ofPeriod: false, parted: true))).SequenceEqual(texts);
}
