using System.Text;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Heads;

/// <summary>The goal boxes. Where two boxes stand side by side and their lines came out as one run, the run is parted.</summary>
internal static class GoalReader
{
    public static PerformanceGoals Read(List<HeadEntry> entries, Dictionary<string, Place> places, List<string> inferred)
    {
        string? overall = null, annual = null, actual = null;
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (!HeadEntries.IsGoal(entry.Field) || entry.Values.Count == 0) continue;
            var words = entry.Values.FindAll(value => value.Number is null);
            if (words.Count == 0) continue;
            var twin = i > 0 && HeadEntries.IsGoal(entries[i - 1].Field) && entries[i - 1].Field != entry.Field && entries[i - 1].Field != FormField.GoalBlock && entries[i - 1].Values.Count == 0 ? entries[i - 1] : null;
            var (left, right) = twin is null ? ([], words) : Part(words);
            if (left.Count > 0)
            {
                Take(twin!.Field, left);
                inferred.Add("goals");
            }

            Take(entry.Field, right);
        }

        return overall is null && annual is null && actual is null ? PerformanceGoals.None : new PerformanceGoals { Overall = overall, Annual = annual, Actual = actual };

        void Take(FormField field, List<Token> values)
        {
            var text = Join(values);
            if (text.Length == 0) return;
            switch (field)
            {
                case FormField.OverallGoal:
                    overall ??= text;
                    places.TryAdd("goals.overall", values[0].Place);
                    break;
                case FormField.ActualResult:
                    actual ??= text;
                    places.TryAdd("goals.actual", values[0].Place);
                    break;
                default:
                    annual ??= text;
                    places.TryAdd("goals.annual", values[0].Place);
                    break;
            }
        }
    }

    public static string Join(IEnumerable<Token> values)
    {
        var text = new StringBuilder();
        foreach (var value in values)
        {
            var part = value.Text.Trim();
            if (part.Length == 0 || part is "\"" or "“" or "”") continue;
            if (text.Length > 0 && StartsItem(part)) text.Append('\n');
            text.Append(part);
        }

        return text.ToString().Trim('"', ' ');
    }

    private static (List<Token> Left, List<Token> Right) Part(List<Token> values)
    {
        if (values.Count < 2) return ([], values);
        if (values.Count == 2 && values[0].Delimited) return ([values[0]], [values[1]]);
        var alternate = Alternates(values);
        if (alternate) return ([.. values.Where((_, index) => index % 2 == 0)], [.. values.Where((_, index) => index % 2 == 1)]);

        var first = Marker(values[0].Text);
        for (var k = 1; k < values.Count; k++)
        {
            if (values[k].Text[0] == '"' && values[0].Text[0] == '"') return (values[..k], values[k..]);
        }

        for (var k = 1; k < values.Count && first.Length > 0; k++)
        {
            if (Marker(values[k].Text) == first) return (values[..k], values[k..]);
        }

        var ends = Enumerable.Range(0, values.Count - 1).Where(index => values[index].Text.EndsWith('。')).ToList();
        return ends.Count == 1 ? (values[..(ends[0] + 1)], values[(ends[0] + 1)..]) : ([], values);
    }

    // 目标1, 目标1, 目标2, 目标2: the two boxes' lines take turns.
    private static bool Alternates(List<Token> values)
    {
        if (values.Count < 4 || values.Count % 2 != 0) return false;
        for (var i = 0; i < values.Count; i += 2)
        {
            if (Marker(values[i].Text) is var marker && (marker.Length == 0 || Marker(values[i + 1].Text) != marker)) return false;
        }

        return true;
    }

    // 目标1, 1., 一是, (1): what numbers a goal.
    private static string Marker(string text)
    {
        var span = text.AsSpan().TrimStart("\" “");
        if (span.StartsWith("目标", StringComparison.Ordinal) && span.Length > 2 && char.IsAsciiDigit(span[2])) return span[..3].ToString();
        if (span.Length > 1 && char.IsAsciiDigit(span[0]) && span[1] is '.' or '、' or '．') return span[..2].ToString();
        return span.Length > 1 && "一二三四五六七八九".Contains(span[0], StringComparison.Ordinal) && span[1] is '是' or '、' ? span[..2].ToString() : "";
    }

    private static bool StartsItem(string text) => Marker(text).Length > 0;
}
