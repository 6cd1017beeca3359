using System.Buffers;
using Jiheng.Domain.Indicators;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>How a cell's list is parted, the surest first.</summary>
internal enum PartMark
{
    /// <summary>1. 2., (1) (2), ①②, 指标1: 指标2:</summary>
    Numbers,

    /// <summary>One a line; but a line may as well end where the cell was too narrow.</summary>
    Lines,

    /// <summary>Semicolons; but a sentence has them as well.</summary>
    Semicolons,
}

/// <summary>A cell that lists several things: 1.培训人数；2.培训天数.</summary>
internal static class CellParts
{
    // Every list of two holds one of these; nearly no other cell does.
    private static readonly SearchValues<char> Signs = SearchValues.Create("\n；;2２二②⑵⒉❷");
    private static readonly char[] Around = [' ', '\u3000', '\t', '\n', '\r', '；', ';', '，', ',', '。', '、'];

    /// <summary>Whether the text may be a list at all: the cheap question that nearly all cells answer with no.</summary>
    public static bool May(string text) => text.AsSpan().ContainsAny(Signs);

    /// <summary>The parts by one kind of mark, without marks and stops; null where there are fewer than two.</summary>
    public static List<string>? By(PartMark mark, string text)
    {
        var parts = mark switch
        {
            PartMark.Numbers => PartNumbers.Split(text),
            PartMark.Lines => text.Contains('\n', StringComparison.Ordinal) ? [.. text.Split('\n')] : null,
            PartMark.Semicolons => AtSemicolons(LabelKey.OneLine(text)),
        };
        if (parts is null) return null;
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            parts[i] = LabelKey.OneLine(parts[i]).Trim(Around);
            if (parts[i].Length > 0) continue;
            // An empty line is no part; a number without words comes from the empty form.
            if (mark == PartMark.Numbers) return null;
            parts.RemoveAt(i);
        }

        return parts.Count > 1 ? parts : null;
    }

    /// <summary>Whether the text lists nothing but numbers: 5；5 in the column of points.</summary>
    public static bool AreNumbers(string text) => IsShortList(text) && char.IsAsciiDigit(text[0]) && Short(text)?.TrueForAll(part => IsNumber(part)) == true;

    /// <summary>Whether the text lists nothing but operators: ≥；≤ in a column of their own.</summary>
    public static bool AreOperators(string text) => IsShortList(text) && Short(text)?.TrueForAll(part => OperatorText.OfCell(part) is not null) == true;

    /// <summary>Whether the part is a bare number, or a number of points.</summary>
    public static bool IsNumber(string part) => ValueText.Number(part.AsSpan().TrimEnd('分')) is not null;

    private static bool IsShortList(string text) => text.Length is >= 3 and <= 24 && text.AsSpan().IndexOfAny('；', ';', '\n') > 0;

    private static List<string>? Short(string text) => By(PartMark.Lines, text) ?? By(PartMark.Semicolons, text);

    // What stands in brackets explains one name: 满意度（教师；学生）.
    private static List<string>? AtSemicolons(string text)
    {
        if (text.AsSpan().IndexOfAny('；', ';') < 0) return null;
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '（') depth++;
            else if (text[i] is ')' or '）') depth--;
            else if (depth == 0 && text[i] is '；' or ';')
            {
                parts.Add(text[start..i]);
                start = i + 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }
}
