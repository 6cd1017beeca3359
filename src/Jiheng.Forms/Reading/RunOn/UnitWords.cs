using Jiheng.Forms.Reading.Words;

namespace Jiheng.Forms.Reading.RunOn;

/// <summary>Units by which a run of characters is parted where nothing else parts it.</summary>
internal static class UnitWords
{
    private static readonly WordBeginnings All = new(ReadingWords.Units["计量单位"]);

    /// <summary>The length of the unit that a text starts with; 0 where it starts with none.</summary>
    public static int At(ReadOnlySpan<char> text) => All.LengthAt(text);

    /// <summary>The same for a unit that may stand in brackets, as in 1.00(个), or tell only what it is counted by, as in 28.40/株.</summary>
    public static int Printed(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('(' or '（' or '/')) return At(text);
        var unit = At(text[1..]);
        if (unit == 0 || text[0] == '/') return unit == 0 ? 0 : unit + 1;
        return unit + 1 < text.Length && text[unit + 1] is ')' or '）' ? unit + 2 : 0;
    }
}
