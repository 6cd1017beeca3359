namespace Jiheng.Forms.Layouts.Sheets;

/// <summary>What a cell prints: words, and fields in braces between them. 项目资金（{money.unit}）</summary>
/// <param name="Parts">Words and fields in order.</param>
public sealed record LayoutText(IReadOnlyList<LayoutPart> Parts)
{
    /// <summary>The names of its fields.</summary>
    public IEnumerable<string> Fields => Parts.Where(part => part.IsField).Select(part => part.Text);

    /// <summary>The field of a cell that prints nothing else; null for one with words, and for an empty one.</summary>
    public string? Field => Parts is [{ IsField: true } only] ? only.Text : null;

    /// <summary>Its words, without the fields between them.</summary>
    public string Words => string.Concat(Parts.Where(part => !part.IsField).Select(part => part.Text));

    /// <exception cref="FormatException">A brace is not closed.</exception>
    public static LayoutText Parse(string text)
    {
        var parts = new List<LayoutPart>();
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('{', at);
            if (open != at) parts.Add(new LayoutPart(text[at..(open < 0 ? text.Length : open)], false));
            if (open < 0) break;
            var close = text.IndexOf('}', open);
            if (close < 0) throw new FormatException($"A field is not closed in “{text}”.");
            parts.Add(new LayoutPart(text[(open + 1)..close], true));
            at = close + 1;
        }

        return new LayoutText(parts);
    }

    /// <summary>The text with its fields filled in.</summary>
    public string Fill(Func<string, string?> value) => string.Concat(Parts.Select(part => part.IsField ? value(part.Text) : part.Text));

    /// <summary>The fields' texts in something printed by this pattern; null where the words differ. Blanks do not count.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Match(string printed)
    {
        var found = new List<KeyValuePair<string, string>>();
        var rest = printed.AsSpan().Trim();
        for (var i = 0; i < Parts.Count; i++)
        {
            if (!Parts[i].IsField)
            {
                var words = Parts[i].Text.AsSpan().Trim();
                if (!rest.StartsWith(words, StringComparison.Ordinal)) return null;
                rest = rest[words.Length..].TrimStart();
                continue;
            }

            var end = i + 1 < Parts.Count ? rest.IndexOf(Parts[i + 1].Text.AsSpan().Trim(), StringComparison.Ordinal) : rest.Length;
            if (end < 0) return null;
            found.Add(new(Parts[i].Text, rest[..end].Trim().ToString()));
            rest = rest[end..];
        }

        return rest.Length == 0 ? found : null;
    }
}

/// <summary>Words, or the name of a field.</summary>
public readonly record struct LayoutPart(string Text, bool IsField);
