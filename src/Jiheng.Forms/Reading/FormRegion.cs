using System.Collections.Frozen;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Heads;
using Jiheng.Forms.Reading.Rows;
using Jiheng.Forms.Reading.Tokens;
using Jiheng.Forms.Reading.Words;

namespace Jiheng.Forms.Reading;

/// <summary>The tokens of one form: its head, its indicator table, and what stands below.</summary>
internal sealed record FormRegion(IReadOnlyList<Token> Head, ColumnHead? Columns, IReadOnlyList<Token> ColumnLabels, IReadOnlyList<Token> Body, IReadOnlyList<Token> Foot)
{
    /// <summary>Whether the table's cells ran together, so that its labels follow each other without anything between.</summary>
    public bool RunsOn => ColumnLabels.Count(label => label.Before == Gap.None) > ColumnLabels.Count / 2;
}

/// <summary>Parts a document into its forms, by column heads, titles and 项目名称.</summary>
internal static class FormSplitter
{
    private static readonly FrozenSet<string> EdgeLabels = ReadingWords.Labels["表侧竖排"].ToFrozenSet();

    public static List<FormRegion> Split(List<Token> tokens)
    {
        var heads = Joined(tokens, ColumnHeadFinder.Find(tokens));
        var regions = new List<FormRegion>();
        var start = 0;
        for (var k = 0; k < heads.Count; k++)
        {
            var (head, labels, repeats) = heads[k];
            var limit = k + 1 < heads.Count ? heads[k + 1].Head.Start : tokens.Count;
            var next = FirstStart(tokens, head.End, limit) ?? limit;
            var bodyEnd = BodyEnd(tokens, head.End, next);
            regions.Add(new FormRegion(tokens[start..head.Start], head, labels, WithoutRepeatedHeads(tokens, head, bodyEnd, repeats), tokens[bodyEnd..next]));
            start = next;
        }

        // What is left has no table head: perhaps the end of a form whose head was cut off, or the head of one that was cut short.
        while (start < tokens.Count)
        {
            var next = FirstStart(tokens, start + 1, tokens.Count) is { } at && HasIndicators(tokens, start, at) ? at : tokens.Count;
            regions.Add(new FormRegion(tokens[start..next], null, [], [], []));
            start = next;
        }

        return regions;
    }

    /// <summary>Where a form begins: a title, or 项目名称 where no title stands before it.</summary>
    private static int? FirstStart(List<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (FormTitle.Is(tokens[i]) || (tokens[i].Field == FormField.ProjectName && tokens[i].Before == Gap.Row)) return RowStart(tokens, i, from);
        }

        return null;
    }

    private static bool HasIndicators(List<Token> tokens, int from, int to)
    {
        var levels = 0;
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Level.Strength == LevelStrength.Certain || tokens[i].Operator is not null) levels++;
        }

        return levels >= 2;
    }

    private static int RowStart(List<Token> tokens, int index, int from)
    {
        while (index > from && tokens[index].Before != Gap.Row && tokens[index].Row == tokens[index - 1].Row) index--;
        return index;
    }

    private static int BodyEnd(List<Token> tokens, int from, int to)
    {
        var end = from;
        while (end < to && !(FootReader.Begins(tokens[end]) && (tokens[end].Before is Gap.Row or Gap.None || FootReader.IsDebris(tokens[end])))) end++;
        if (end < to && end > from && FootReader.IsDebris(tokens[end]) && tokens[end - 1].Text is "-" or "·") end--;

        // A row of nothing but numbers right above the end is the total row, its label merged away.
        var row = end;
        while (row > from && tokens[row - 1].Number is not null && tokens[row - 1].Delimited && tokens[row - 1].RowCells > 1 && (row == end || tokens[row - 1].Row == tokens[row].Row)) row--;
        return row < end && end - row <= 2 && tokens[row].Before == Gap.Row ? row : end;
    }

    // A head that a page break repeats belongs to the form before it.
    private static List<(ColumnHead Head, IReadOnlyList<Token> Labels, List<ColumnHead> Repeats)> Joined(List<Token> tokens, List<ColumnHead> heads)
    {
        var joined = new List<(ColumnHead Head, IReadOnlyList<Token> Labels, List<ColumnHead> Repeats)>();
        foreach (var head in heads)
        {
            if (joined.Count > 0 && joined[^1].Head.Matches(head) && FirstStart(tokens, joined[^1].Head.End, head.Start) is null) joined[^1].Repeats.Add(head);
            else joined.Add((head, tokens[head.Start..head.End], []));
        }

        return joined;
    }

    private static List<Token> WithoutRepeatedHeads(List<Token> tokens, ColumnHead head, int end, List<ColumnHead> repeats)
    {
        var body = new List<Token>(end - head.End);
        for (var i = head.End; i < end; i++)
        {
            if (repeats.Exists(repeat => i >= repeat.Start && i < repeat.End) || IsVerticalLabel(tokens[i]) || (i + 1 < end && IsEmptyLevel(tokens[i], tokens[i + 1]))) continue;
            body.Add(tokens[i]);
        }

        return body;
    }

    // 经济效益指标 directly followed by 社会效益指标: the first has no indicators.
    private static bool IsEmptyLevel(Token level, Token next) => IsSecond(level) && IsSecond(next);

    private static bool IsSecond(Token token) => token.Level is { Strength: LevelStrength.Certain, Level1: IndicatorLevel1.Unknown, Level2: not IndicatorLevel2.Unknown };

    // 绩效指标 and its single characters run down the left edge of the table; dots fill an empty template row.
    private static bool IsVerticalLabel(Token token) =>
        (token.Key.EndsWith("绩效指标", StringComparison.Ordinal) && token.Key.Length <= 8) || EdgeLabels.Contains(token.Key)
        || token.Text.AsSpan().Trim("….·。 ").Length == 0;
}
