using Jiheng.Domain.Terms;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Reading.Rows;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Heads;

/// <summary>A label with the cells that belong to it.</summary>
internal sealed record HeadEntry(Token Label, FormField Field, List<Token> Values)
{
    /// <summary>The value's words joined; null where the cell is empty.</summary>
    public string? Text => Values.Count == 0 ? null : string.Concat(Values.Select(value => value.Text));
}

/// <summary>The head of a form as labels with values, whichever way the two stand to each other.</summary>
internal static class HeadEntries
{
    public static List<HeadEntry> Read(IReadOnlyList<Token> tokens)
    {
        var entries = new List<HeadEntry>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Field is not { } field || FormTitle.Is(tokens[i])) continue;
            var run = entries.Count;
            entries.Add(new HeadEntry(tokens[i], field, []));
            while (i + 1 < tokens.Count && tokens[i + 1].Field is { } next && !FormTitle.Is(tokens[i + 1])) entries.Add(new HeadEntry(tokens[++i], next, []));

            var values = new List<Token>();
            while (i + 1 < tokens.Count && !IsLabel(tokens[i + 1])) values.Add(tokens[++i]);
            Share(entries, run, values);
        }

        return entries;
    }

    private static bool IsLabel(Token token) => token.Field is not null || FormTitle.Is(token) || (token.Columns.Length > 0 && token.Key.Length > 1);

    // Several labels and then several values: a row of heads with a row of values below it. Otherwise the last label owns them.
    private static void Share(List<HeadEntry> entries, int run, List<Token> values)
    {
        if (values.Count == 0) return;
        var labels = entries.Count - run;
        var last = entries[^1];
        var below = values[0].Before == Gap.Row;
        var pairs = Math.Min(labels, values.Count);
        if (labels > 1 && below && pairs > 1 && values.TrueForAll(value => value.Row == values[0].Row) && last.Label.Row == entries[^pairs].Label.Row)
        {
            for (var k = 0; k < pairs; k++) entries[entries.Count - pairs + k].Values.Add(values[values.Count - pairs + k]);
            return;
        }

        if (IsGoal(last.Field) || last.Field is FormField.Purpose or FormField.Conclusion or FormField.Problems or FormField.Measures)
        {
            last.Values.AddRange(values);
            return;
        }

        foreach (var value in values)
        {
            if (last.Values.Count > 0 && !GoesOn(last.Field, last.Values[^1], value)) break;
            last.Values.Add(value);
        }
    }

    public static bool IsGoal(FormField field) => field is FormField.OverallGoal or FormField.AnnualGoal or FormField.ActualResult or FormField.GoalBlock;

    // A name may be broken over lines of plain text; a cell that the document closes is whole.
    private static bool GoesOn(FormField field, Token before, Token next) =>
        next.Shape == RowShape.Line && before.Shape == RowShape.Line && next.BlankLinesBefore == 0 && next.Number is null
        && (next.Before == Gap.Row ? before.Text.Length >= 5 || next.Text.Length <= 3 || IsNameCutShort(field, before.Text) : before.Row == next.Row);

    // 新闻宣 / 传专项经费, 固原 / 市原州区自然资源局: so short a name is hardly whole, unless it ends as an organisation's does.
    private static bool IsNameCutShort(FormField field, string text) => field is FormField.ProjectName or FormField.Unit or FormField.Department && !CellFit.EndsAsOrganisation(text);
}
