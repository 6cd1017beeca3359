using System.Text;

namespace Jiheng.Storage.Searching;

/// <summary>Cuts text into overlapping pieces of two characters, so that an index of words finds any part of a Chinese text.</summary>
/// <remarks>A piece is written in letters and digits only, four a character: no tokenizer changes it, and nothing that
/// anybody types can be taken for the query's syntax. The last character stands alone, so that every single character begins a piece.</remarks>
internal static class TextGrams
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const int Width = 4;

    /// <summary>The pieces of a text with blanks between, for the index.</summary>
    public static string Of(string text)
    {
        var runes = FoldedText.Of(text).Runes;
        var grams = new StringBuilder(runes.Count * ((2 * Width) + 1));
        for (var i = 0; i < runes.Count; i++)
        {
            Write(grams, runes[i]);
            if (i + 1 < runes.Count) Write(grams, runes[i + 1]).Append(' ');
        }

        return grams.ToString();
    }

    /// <summary>The pieces that a text must hold one after the other to hold the word; for a single character its beginning of a piece.</summary>
    public static string OfWord(SearchWord word, out bool isBeginning)
    {
        var grams = new StringBuilder();
        isBeginning = word.Runes.Count == 1;
        if (isBeginning) return Write(grams, word.Runes[0]).ToString();
        for (var i = 0; i + 1 < word.Runes.Count; i++) Write(Write(grams.Append(i > 0 ? " " : ""), word.Runes[i]), word.Runes[i + 1]);
        return grams.ToString();
    }

    private static StringBuilder Write(StringBuilder grams, Rune rune)
    {
        Span<char> digits = stackalloc char[Width];
        var rest = rune.Value;
        for (var i = Width - 1; i >= 0; i--, rest /= Digits.Length) digits[i] = Digits[rest % Digits.Length];
        return grams.Append(digits);
    }
}
