namespace Jiheng.Forms.Formats.Pages;

/// <summary>Text without a blank in it, and where it stands.</summary>
internal sealed record PageWord(string Text, Box Box)
{
    /// <summary>The size of its characters: how wide a Chinese one is. Told by the width, for the heights that fonts claim differ wildly.</summary>
    public double Em { get; } = Math.Max(1, Box.Width / Math.Max(0.5, CharacterWidths.Of(Text)));
}
