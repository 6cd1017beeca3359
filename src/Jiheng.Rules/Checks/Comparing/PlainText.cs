namespace Jiheng.Rules.Checks.Comparing;

/// <summary>A text without what differs between two printings of it: blanks, punctuation, brackets, full and half width.</summary>
internal static class PlainText
{
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
