namespace Jiheng.Domain.Terms;

/// <summary>A text without what differs between two printings of it: blanks, punctuation, brackets, full and half width.</summary>
public static class PlainText
{
    /// <summary>The text in lower case and half width, of its signs only %, + and the point; empty for none.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var plain = c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
            if (char.IsLetterOrDigit(plain) || plain is '%' or '+' or '.') buffer[length++] = char.ToLowerInvariant(plain);
        }

        return new string(buffer[..length]);
    }
}
