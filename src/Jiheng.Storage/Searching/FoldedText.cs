using System.Text;

namespace Jiheng.Storage.Searching;

/// <summary>A text as searches see it: without blanks, half width, lower case; each character knows its place in the original.</summary>
internal sealed class FoldedText
{
    private FoldedText(List<Rune> runes, List<int> places) => (Runes, Places) = (runes, places);

    public List<Rune> Runes { get; }

    /// <summary>For each character its first place in the original text.</summary>
    public List<int> Places { get; }

    public static FoldedText Of(ReadOnlySpan<char> text)
    {
        List<Rune> runes = new(text.Length);
        List<int> places = new(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var whole = Rune.DecodeFromUtf16(text[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done;
            // Half of a pair means nothing, and neither does the mark that is stored in its place.
            if (whole && rune != Rune.ReplacementChar && !Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune))
            {
                runes.Add(Fold(rune));
                places.Add(at);
            }

            at += length;
        }

        return new FoldedText(runes, places);
    }

    /// <summary>The text without punctuation too: the same for two printings, or copies, of one text.</summary>
    public static string Plain(string? text)
    {
        var plain = new StringBuilder(text?.Length ?? 0);
        foreach (var rune in Of(text).Runes)
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '%' or '+' or '.') plain.Append(rune.ToString());
        }

        return plain.ToString();
    }

    private static Rune Fold(Rune rune) => Rune.ToLowerInvariant(rune.Value is >= '！' and <= '～' ? new Rune(rune.Value - '！' + '!') : rune);
}
