namespace Jiheng.Forms.Comparing;

/// <summary>Blanks and line ends, which a cell takes on and loses without anybody having changed what it says.</summary>
internal static class Blanks
{
    /// <summary>The text without blanks, but one between two Latin words or figures: "10 20" is not "1020". Empty for none.</summary>
    public static string Without(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        var blank = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = true;
                continue;
            }

            if (blank && length > 0 && char.IsAsciiLetterOrDigit(buffer[length - 1]) && char.IsAsciiLetterOrDigit(c)) buffer[length++] = ' ';
            buffer[length++] = c;
            blank = false;
        }

        return new string(buffer[..length]);
    }
}
