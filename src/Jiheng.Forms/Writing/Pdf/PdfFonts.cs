using UglyToad.PdfPig.Writer;

namespace Jiheng.Forms.Writing.Pdf;

/// <summary>The fonts of one document. A font of a page holds few characters: each further lot gets one more, with only those inside.</summary>
internal sealed class PdfFonts(PdfDocumentBuilder document)
{
    // A simple font of PDF has 256 codes; the library uses the first itself.
    private const int MostCharacters = 250;
    private const char Missing = '□';
    private readonly Dictionary<char, (PdfDocumentBuilder.AddedFont? Font, char Letter, double Width)> known = [];
    private readonly Dictionary<FontFile, (PdfDocumentBuilder.AddedFont Font, int Count)> open = [];

    /// <summary>The width of a character in ems.</summary>
    public double Width(char letter) => Of(letter).Width;

    /// <summary>A text as stretches of one font each; what no font has shows as a box.</summary>
    public IEnumerable<(PdfDocumentBuilder.AddedFont Font, string Text, double Width)> Runs(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var (font, _, _) = Of(text[i]);
            var end = i;
            var width = 0.0;
            var letters = new List<char>();
            for (; end < text.Length && Of(text[end]) is var next && ReferenceEquals(next.Font, font); end++)
            {
                letters.Add(next.Letter);
                width += next.Width;
            }

            if (font is not null) yield return (font, new string([.. letters]), width);
            i = end;
        }
    }

    private (PdfDocumentBuilder.AddedFont? Font, char Letter, double Width) Of(char letter)
    {
        if (known.TryGetValue(letter, out var found)) return found;
        // The second half of a rare character takes no room beside its first.
        if (char.IsLowSurrogate(letter)) return known[letter] = (null, letter, 0);
        var file = ChineseFonts.All.FirstOrDefault(font => font.Has(letter));
        if (file is null) return known[letter] = letter == Missing ? (null, letter, 1) : Of(Missing);
        if (!open.TryGetValue(file, out var added) || added.Count == MostCharacters) added = (document.AddTrueTypeFont(file.Bytes), 0);
        open[file] = (added.Font, added.Count + 1);
        return known[letter] = (added.Font, letter, file.Width(letter));
    }
}
