using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Rows;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.RunOn;

/// <summary>Parts rows whose cells ran together: 安装坡面水标尺10≥266米≥266米10水标尺宽度10≥50厘米…, by what the columns can hold.</summary>
internal static class RunOnRows
{
    /// <summary>Beyond this no page's rows run on between two level names; trying all partings would take too long.</summary>
    private const int LongestRun = 2000;

    private const int FewestLines = 3;

    public static List<Token> Split(IReadOnlyList<Token> body, ColumnHead head)
    {
        var kinds = head.Columns.Where(column => column.Kind is IndicatorColumn.Points or IndicatorColumn.Target or IndicatorColumn.Actual or IndicatorColumn.Score).Select(column => column.Kind).ToArray();
        var line = RowsEndWithLines(body) ? new RunOnLine(head.Columns) : null;
        var parted = new List<Token>(body.Count * 4);
        foreach (var token in body)
        {
            if (token.Level.Strength == LevelStrength.Certain || token.Number is not null) parted.Add(token);
            else foreach (var part in line?.Parts(token.Text) ?? Parts(token.Text, kinds)) parted.Add(token.With(part, Gap.None));
        }

        return parted;
    }

    // Where each line holds the cells of one row, a row's end is known; elsewhere rows run on into each other too.
    private static bool RowsEndWithLines(IReadOnlyList<Token> body)
    {
        int rows = 0, contents = 0;
        for (var i = 0; i < body.Count; i++)
        {
            if (i == 0 || body[i].Row != body[i - 1].Row) rows++;
            if (body[i].Level.Strength != LevelStrength.Certain && body[i].Number is null) contents++;
        }

        return rows >= FewestLines && contents <= rows + (rows / 4);
    }

    private static IEnumerable<string> Parts(string text, IndicatorColumn[] kinds)
    {
        if (text.Length > LongestRun)
        {
            yield return text;
            yield break;
        }

        for (var from = 0; from < text.Length;)
        {
            if (NextRow(text, from, kinds) is not { } row)
            {
                yield return text[from..];
                yield break;
            }

            yield return text[from..row.NameEnd];
            foreach (var value in row.Values) yield return value;
            from = row.End;
        }
    }

    private static Row? NextRow(string text, int from, IndicatorColumn[] kinds)
    {
        for (var nameEnd = from + 2; nameEnd < text.Length; nameEnd++)
        {
            if (Inside(text, from, nameEnd)) continue;
            Row? best = null;
            Match(text, nameEnd, kinds, 0, [], ref best, nameEnd);
            if (best is not null) return best;
        }

        return null;
    }

    private static void Match(string text, int at, IndicatorColumn[] kinds, int column, List<string> values, ref Row? best, int nameEnd)
    {
        if (column == kinds.Length)
        {
            if (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '%' or '.')) return;
            var cost = Cost(kinds, values);
            if (best is null || cost < best.Cost) best = new Row(nameEnd, at, [.. values], cost);
            return;
        }

        foreach (var end in Ends(text, at, kinds[column]))
        {
            values.Add(text[at..end]);
            Match(text, end, kinds, column + 1, values, ref best, nameEnd);
            values.RemoveAt(values.Count - 1);
        }
    }

    private static IEnumerable<int> Ends(string text, int at, IndicatorColumn kind)
    {
        if (kind is IndicatorColumn.Points or IndicatorColumn.Score)
        {
            for (var length = 1; length <= 4 && at + length <= text.Length; length++)
            {
                if (ValueText.Number(text.AsSpan(at, length)) is { } points && points <= 100 && text[at] != '.' && text[at + length - 1] != '.' && !(text[at] == '0' && length > 1 && text[at + 1] != '.')) yield return at + length;
            }

            yield break;
        }

        var start = at + OperatorText.Lead(text.AsSpan(at), out _);
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
        {
            end++;
            if (!char.IsAsciiDigit(text[end - 1])) continue;
            var unit = UnitWords.Printed(text.AsSpan(end));
            if (unit > 0) yield return end + unit;
            yield return end;
        }

        for (var length = Math.Min(10, text.Length - at); length >= 1 && end == start; length--)
        {
            if (QualitativeWords.Contains(text.Substring(at, length)) && EndsWord(text, at, length)) yield return at + length;
        }
    }

    // 质量合格率: a word inside a name is no value; a value ends the text, or a figure or the same word again follows it.
    private static bool EndsWord(string text, int at, int length)
    {
        var end = at + length;
        return end == text.Length || char.IsAsciiDigit(text[end]) || string.CompareOrdinal(text, at, text, end, Math.Min(length, text.Length - end)) == 0;
    }

    // Points and score of one row are mostly equal, target and actual too, and a score is never above its points.
    private static double Cost(IndicatorColumn[] kinds, List<string> values)
    {
        string? Value(IndicatorColumn kind) => Array.IndexOf(kinds, kind) is var index and >= 0 ? values[index] : null;
        var cost = 0.0;
        var (points, score) = (ValueText.Number(Value(IndicatorColumn.Points)), ValueText.Number(Value(IndicatorColumn.Score)));
        if (points is not null && score is not null) cost += score > points ? 20 : score == points ? 0 : 1;
        var (target, actual) = (Value(IndicatorColumn.Target), Value(IndicatorColumn.Actual));
        if (actual is not null && target != actual) cost += 2;
        foreach (var value in new[] { target, actual })
        {
            if (ValueText.Parse(value) is not { Number: { } number } measured) continue;
            if (measured.Unit is "%" or "％" && number > 100) cost += 6;
            if (measured.Unit is null && measured.Operator is null) cost += 1.5;
            if (value!.StartsWith('0') && value.Length > 1 && char.IsAsciiDigit(value[1])) cost += 8;
        }

        return cost;
    }

    private static bool Inside(string text, int from, int index)
    {
        var open = text.LastIndexOfAny(['(', '（'], index - 1, index - from);
        return open >= 0 && text.AsSpan(open, index - open).IndexOfAny(')', '）') < 0;
    }

    private sealed record Row(int NameEnd, int End, IReadOnlyList<string> Values, double Cost);
}
