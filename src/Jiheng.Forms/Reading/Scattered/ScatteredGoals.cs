using Jiheng.Domain.Goals;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Heads;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Scattered;

/// <summary>The two goal boxes of a scattered form. The year's goal is the numbered one; one text alone stands for both.</summary>
internal static class ScatteredGoals
{
    public static PerformanceGoals Read(List<Token> tokens, ReadingNotes notes)
    {
        var words = tokens.FindAll(token => !token.IsLabel && token.Text.Length > 0 && !IsSpan(token.Text));
        if (words.Count == 0) return PerformanceGoals.None;
        notes.Inferred.Add("goals");
        notes.Places["goals.annual"] = words[0].Place;
        if (tokens.Exists(token => token.Field == FormField.ActualResult))
        {
            return words.Count == 1
                ? new PerformanceGoals { Annual = words[0].Text }
                : new PerformanceGoals { Annual = words[0].Text, Actual = GoalReader.Join(words[1..]) };
        }

        var numbered = words.FindIndex(token => token.Text.StartsWith("1、", StringComparison.Ordinal) || token.Text.StartsWith("1.", StringComparison.Ordinal));
        if (numbered <= 0)
        {
            var one = GoalReader.Join(words);
            return new PerformanceGoals { Overall = one, Annual = one };
        }

        if (words[numbered].Before == Gap.Row) return new PerformanceGoals { Overall = GoalReader.Join(words[..numbered]), Annual = GoalReader.Join(words[numbered..]) };

        // The boxes' first lines stand side by side; then the right one goes on to its end, and the left one after it.
        var end = numbered;
        while (end + 1 < words.Count && !EndsText(words, end)) end++;
        List<Token> left = [.. words[..numbered], .. words[(end + 1)..]];
        return new PerformanceGoals { Overall = GoalReader.Join(left), Annual = GoalReader.Join(words[numbered..(end + 1)]) };
    }

    private static bool EndsText(List<Token> words, int index) => words[index].Text.EndsWith('。');

    // （2022年 - 2022年） below the label, parted at its blanks.
    private static bool IsSpan(string text) => text.Length <= 8 && (text.Contains("20", StringComparison.Ordinal) && text.Contains('年', StringComparison.Ordinal) || text is "-" or "—") && text.IndexOfAny(['，', '；', '。']) < 0;
}
