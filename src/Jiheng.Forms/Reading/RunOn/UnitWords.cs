using Jiheng.Forms.Reading.Words;

namespace Jiheng.Forms.Reading.RunOn;

/// <summary>Units by which a run of characters is parted where nothing else parts it.</summary>
internal static class UnitWords
{
    private static readonly WordBeginnings All = new(ReadingWords.Units["计量单位"]);

    /// <summary>The length of the unit that a text starts with; 0 where it starts with none.</summary>
    public static int At(ReadOnlySpan<char> text) => All.LengthAt(text);
}
