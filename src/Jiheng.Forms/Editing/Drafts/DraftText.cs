namespace Jiheng.Forms.Editing.Drafts;

/// <summary>Texts as they are typed: blanks around them do not count, and a blank text is none.</summary>
internal static class DraftText
{
    public static string? Normal(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n").Trim();

    public static bool Same(string? one, string? other) => Normal(one) == Normal(other);
}
