using System.Buffers;

namespace Jiheng.Forms.Reading.Heads;

/// <summary>Cells with options to tick: 1、部门预算项目 ☑ 2、市直专项 □.</summary>
internal static class CheckBoxes
{
    private const string AllBoxes = "□☐○☑√■☒●✓";
    private static readonly SearchValues<char> Boxes = SearchValues.Create(AllBoxes);
    private static readonly SearchValues<char> Ticks = SearchValues.Create("☑√■☒●✓");

    /// <summary>The option that is ticked; null where none is; the text itself where there is nothing to tick.</summary>
    public static string? Ticked(string text)
    {
        var span = text.AsSpan();
        if (span.IndexOfAny(Boxes) < 0) return text;
        var tick = span.IndexOfAny(Ticks);
        if (tick < 0) return null;
        var boxFirst = span.IndexOfAny(Boxes) == 0;
        var option = boxFirst ? span[(tick + 1)..] : span[..tick].TrimEnd().TrimEnd(AllBoxes).TrimEnd();
        var other = boxFirst ? option.IndexOfAny(Boxes) : option.LastIndexOfAny(Boxes);
        if (other >= 0) option = boxFirst ? option[..other] : option[(other + 1)..];
        return option.Trim().Trim(AllBoxes).Trim().TrimStart("0123456789、. ").ToString();
    }
}
