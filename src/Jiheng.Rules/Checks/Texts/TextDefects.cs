using System.Buffers;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Texts;

/// <summary>Finds the first defect of each sort in a running text: punctuation, split numbers, residue, said twice.</summary>
internal static class TextDefects
{
    private const int ShortestItem = 5;
    private const string Stops = "，。；：、！？";
    private static readonly SearchValues<char> StopMarks = SearchValues.Create(Stops);
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。；！？\n");
    private static readonly WordFile File = new("texts");
    private static readonly WordSet Residue = File["残迹"];
    private static readonly Dictionary<string, string> Colloquial = File.Of("口语").Select(line => line.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1]);
    private static readonly WordSet ColloquialWords = new(Colloquial.Keys);

    /// <summary>What is wrong, in Chinese; empty where nothing is.</summary>
    public static IEnumerable<string> Of(string text)
    {
        if (DoubledStop(text) is { } doubled) yield return $"标点重复或多余：“{doubled}”";
        if (OrphanStart(text) is { } orphan) yield return $"行首有多余的标点“{orphan}”";
        if (text.AsSpan().TrimEnd() is [.., '，' or '、']) yield return "结尾是逗号或顿号，像是没有写完";
        if (SplitNumber(text) is { } number) yield return $"数字被空格断开：“{number}”";
        if (text.Contains("  ", StringComparison.Ordinal) || text.Contains("　　", StringComparison.Ordinal)) yield return "文字中有连续的空格";
        if (Residue.Find(text, out var residue) >= 0) yield return $"有文件转换留下的残迹“{residue}”";
        if (ColloquialWords.Find(text, out var word) >= 0) yield return $"“{word}”是口语或行话，可改为“{Colloquial[word]}”";
        if (SaidTwice(text) is { } twice) yield return $"“{twice}”在同一句中说了两遍";
    }

    /// <summary>Two stops with nothing between them but blanks; null where there are none.</summary>
    public static string? DoubledStop(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(StopMarks); at >= 0;)
        {
            var next = at + 1;
            while (next < text.Length && text[next] == ' ') next++;
            if (next < text.Length && StopMarks.Contains(text[next]) && !IsEmphasis(text[at], text[next])) return text[at..(next + 1)].ToString();
            var further = text[(at + 1)..].IndexOfAny(StopMarks);
            at = further < 0 ? -1 : at + 1 + further;
        }

        return null;
    }

    private static bool IsEmphasis(char one, char other) => one is '！' or '？' && other is '！' or '？';

    private static string? OrphanStart(ReadOnlySpan<char> text)
    {
        foreach (var line in text.EnumerateLines())
        {
            var start = line.TrimStart();
            if (!start.IsEmpty && StopMarks.Contains(start[0])) return start[0].ToString();
        }

        return null;
    }

    // "10 0%", "8:30-17: 00": a blank between a digit (or colon) and a digit. "2023 年 1 月" and lists of numbers are left alone.
    private static string? SplitNumber(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] is not (' ' or '\n') || !char.IsAsciiDigit(text[i + 1])) continue;
            var time = text[i - 1] is ':' && i > 1 && char.IsAsciiDigit(text[i - 2]);
            var percent = char.IsAsciiDigit(text[i - 1]) && EndsInPercent(text[(i + 1)..]);
            if (time || percent) return text[Math.Max(0, i - 3)..Math.Min(text.Length, i + 4)].ToString();
        }

        return null;
    }

    private static bool EndsInPercent(ReadOnlySpan<char> tail)
    {
        var end = tail.IndexOfAnyExceptInRange('0', '9');
        return end > 0 && tail[end] is '%' or '％';
    }

    // An item of an enumeration that stands again, longer, in the same sentence: 及时支付资金、6月底前按规定及时支付资金.
    private static string? SaidTwice(string text)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(SentenceEnds);
            if (RepeatedItem(end < 0 ? rest : rest[..end]) is { } twice) return twice;
            if (end < 0) break;
            rest = rest[(end + 1)..];
        }

        return null;
    }

    private static string? RepeatedItem(ReadOnlySpan<char> sentence)
    {
        foreach (var range in sentence.SplitAny('、', '，'))
        {
            var item = sentence[range].Trim();
            if (item.Length < ShortestItem) continue;
            var after = sentence[range.End.GetOffset(sentence.Length)..];
            if (after.Contains(item, StringComparison.Ordinal)) return item.ToString();
        }

        return null;
    }
}
