using System.Text;

namespace Jiheng.Forms.Formats.Word.Lists;

/// <summary>How one list counts and looks, level by level.</summary>
/// <param name="Counter">The kind of list; lists of one kind count on together.</param>
internal sealed record ListDefinition(string Counter)
{
    public const int Levels = 9;
    public const int Highest = 32_767;

    /// <summary>The count of a level of which nothing was counted yet.</summary>
    public const int Uncounted = -1;

    /// <summary>The first number of each level.</summary>
    public int[] Start { get; } = [1, 1, 1, 1, 1, 1, 1, 1, 1];

    /// <summary>The levels that begin anew in this list.</summary>
    public bool[] Restarts { get; } = new bool[Levels];

    /// <summary>The names of the levels' number formats; null where the level is not declared.</summary>
    public string?[] Formats { get; } = new string?[Levels];

    /// <summary>The levels' texts, with %1 for the first level's number.</summary>
    public string[] Texts { get; } = ["", "", "", "", "", "", "", "", ""];

    public ListDefinition Copy()
    {
        var copy = new ListDefinition(Counter);
        Start.CopyTo(copy.Start, 0);
        Formats.CopyTo(copy.Formats, 0);
        Texts.CopyTo(copy.Texts, 0);
        return copy;
    }

    /// <summary>A number's text; null where its format is a bullet or not known, since a wrong number is worse than none.</summary>
    public string? Text(int level, int[] counter)
    {
        if (Formats[level] is null or "bullet" or "none") return null;
        var text = new StringBuilder();
        var pattern = Texts[level];
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 >= pattern.Length || pattern[i + 1] is < '1' or > '9')
            {
                text.Append(pattern[i]);
                continue;
            }

            var named = pattern[++i] - '1';
            if (NumberFormats.Format(Formats[named], counter[named]) is not { } number) return null;
            text.Append(number);
        }

        return text.ToString();
    }
}
