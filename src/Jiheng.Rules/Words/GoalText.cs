using System.Buffers;

namespace Jiheng.Rules.Words;

/// <summary>Cuts a goal text into the parts that a reader would number or separate.</summary>
internal static class GoalText
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。；;！!\n\r");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("。；;！!\n\r，,");

    /// <summary>Numbered parts where the text numbers at least two; else sentences; a single sentence by its clauses.</summary>
    /// <param name="text">The goal.</param>
    /// <param name="clauses">Whether the parts are clauses of one sentence.</param>
    public static IReadOnlyList<string> Parts(string text, out bool clauses)
    {
        clauses = false;
        var numbered = Numbered(text);
        if (numbered.Count > 1) return numbered;
        var body = numbered.Count == 1 ? numbered[0] : text;
        var sentences = Cut(body, SentenceEnds);
        if (sentences.Count > 1) return sentences;
        clauses = true;
        return Cut(body, ClauseEnds);
    }

    /// <summary>Clauses, whatever the numbering.</summary>
    public static IReadOnlyList<string> Clauses(string text)
    {
        List<string> clauses = [];
        foreach (var part in Numbered(text) is { Count: > 0 } numbered ? numbered : [text]) clauses.AddRange(Cut(part, ClauseEnds));
        return clauses;
    }

    /// <summary>The text without what stands in brackets and book-title marks: names of documents, examples, remarks.</summary>
    public static string WithoutAsides(string text)
    {
        if (text.AsSpan().IndexOfAny("（(《〔") < 0) return text;
        var kept = new System.Text.StringBuilder(text.Length);
        var depth = 0;
        foreach (var c in text)
        {
            if (c is '（' or '(' or '《' or '〔') depth++;
            else if (c is '）' or ')' or '》' or '〕') depth = Math.Max(0, depth - 1);
            else if (depth == 0) kept.Append(c);
        }

        return kept.ToString();
    }

    private static List<string> Cut(string text, SearchValues<char> ends)
    {
        List<string> parts = [];
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(ends);
            var part = (end < 0 ? rest : rest[..end]).Trim();
            if (part.Length > 1) parts.Add(part.ToString());
            if (end < 0) break;
            rest = rest[(end + 1)..];
        }

        return parts;
    }

    private static List<string> Numbered(string text)
    {
        List<string> parts = [];
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && text[i - 1] is not ('。' or '；' or ';' or '：' or ':' or '\n' or '\r' or ' ' or '\u3000' or '\t' or '，' or '、')) continue;
            var length = MarkerAt(text.AsSpan(i));
            if (length == 0) continue;
            Add(parts, text.AsSpan(from, i - from));
            from = i + length;
            i = from - 1;
        }

        if (from > 0) Add(parts, text.AsSpan(from));
        return parts;
    }

    private static void Add(List<string> parts, ReadOnlySpan<char> part)
    {
        part = part.Trim().TrimEnd("。；;，,、").Trim();
        if (part.Length > 1) parts.Add(part.ToString());
    }

    /// <summary>The length of 1、 1. （一） (1) 一、 一是 ① 目标1： at the text's start; 0 where there is none.</summary>
    private static int MarkerAt(ReadOnlySpan<char> text)
    {
        if (text.Length < 3) return 0;
        if (text[0] is >= '①' and <= '⑳') return 1;
        var lead = text.StartsWith("目标") ? 2 : 0;
        var bracket = text[lead] is '（' or '(' ? 1 : 0;
        var at = lead + bracket;
        while (at < text.Length && at < lead + bracket + 2 && IsNumeral(text[at])) at++;
        if (at == lead + bracket || at >= text.Length) return 0;
        if (bracket == 1) return text[at] is '）' or ')' ? at + 1 : 0;
        var decimalPoint = text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
        if (text[at] is '、' or '．' or '：' or ':' || (text[at] == '.' && !decimalPoint)) return at + 1;
        return text[at] == '是' && !char.IsAsciiDigit(text[at - 1]) ? at + 1 : 0;
    }

    private static bool IsNumeral(char c) => char.IsAsciiDigit(c) || c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';
}
