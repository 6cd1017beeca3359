using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Tokens;
using Jiheng.Forms.Reading.Words;

namespace Jiheng.Forms.Reading.Heads;

/// <summary>What stands below the indicators: total, grade, conclusion, problems, measures.</summary>
internal static class FootReader
{
    private static readonly WordBeginnings Debris = new([.. ReadingWords.Page["填表说明"], .. ReadingWords.Page["网页文字"]]);

    /// <summary>Whether a table's rows end here.</summary>
    public static bool Begins(Token token)
    {
        if (token.Field is FormField.TotalScore or FormField.Grade or FormField.Conclusion or FormField.Problems or FormField.Measures || DateReader.IsLabel(token)) return true;
        if (IsTotal(token)) return true;

        // The goals of the next form: its title is no label that anyone knows.
        if (token.Field is FormField.OverallGoal && token.Before == Gap.Row) return true;
        if (token.Field == FormField.Other && token.Key is not ("指标" or "备注" or "说明") && !token.Key.EndsWith("绩效指标", StringComparison.Ordinal)) return true;
        return IsDebris(token);
    }

    /// <summary>Notes below the table and what web pages print after it.</summary>
    public static bool IsDebris(Token token) => Debris.LengthAt(token.Text) > 0;

    public static Evaluation? Read(IReadOnlyList<Token> tokens, Dictionary<string, Place> places)
    {
        Figure? points = null, total = null;
        string? gradeText = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var unlabelled = i == 0 && token.Number is not null;
            if (!unlabelled && !IsTotal(token) && token.Field is not (FormField.TotalScore or FormField.Grade)) continue;
            var numbers = new List<Token>();
            var at = unlabelled ? i : i + 1;
            while (at < tokens.Count && tokens[at].Number is not null && numbers.Count < 3) numbers.Add(tokens[at++]);
            if (numbers.Count > 0 && total is null)
            {
                total = FigureOf(numbers[^1]);
                places["totalScore"] = numbers[^1].Place;
                if (numbers.Count > 1) points = FigureOf(numbers[0]);
            }

            if (token.Field == FormField.Grade && at < tokens.Count && GradeOf(tokens[at].Text) is not null)
            {
                gradeText ??= tokens[at].Text;
                places.TryAdd("grade", tokens[at].Place);
            }

            i = Math.Max(i, at - 1);
        }

        var entries = HeadEntries.Read(tokens);
        string? Text(FormField field) => entries.Find(entry => entry.Field == field && entry.Values.Count > 0) is { } entry ? GoalReader.Join(entry.Values) : null;
        var evaluation = new Evaluation
        {
            TotalScore = total,
            TotalPoints = points,
            GradeText = gradeText,
            Grade = gradeText is null ? null : GradeOf(gradeText),
            Conclusion = Text(FormField.Conclusion),
            Problems = Text(FormField.Problems),
            Measures = Text(FormField.Measures),
        };
        return evaluation == new Evaluation() ? null : evaluation;
    }

    public static Grade? GradeOf(string text)
    {
        var word = text.Trim();
        if (word.Length is 0 or > 4) return null;
        foreach (var grade in Enum.GetValues<Grade>())
        {
            if (Glossary.Of(grade).Spellings.Contains(word)) return grade;
        }

        return null;
    }

    private static bool IsTotal(Token token) => token.Key is "合计" or "总计" or "总分" or "总分值";

    private static Figure FigureOf(Token token) => new(token.Number!.Value, token.Text.Trim());
}
