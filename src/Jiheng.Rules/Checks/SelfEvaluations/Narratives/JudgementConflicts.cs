using System.Buffers;
using Jiheng.Domain.Evaluations;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;

namespace Jiheng.Rules.Checks.SelfEvaluations.Narratives;

/// <summary>Praise in the text for what a row calls only partly reached: 叫号机运作完好 against 部分达成.</summary>
internal static class JudgementConflicts
{
    // Praise follows its subject closely: 行政环境显著提升, 叫号机运作一直完好.
    private const int Reach = 6;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；：、,;:\n\t");

    public static void Find(Examination exam, string text)
    {
        foreach (var line in exam.Score.Indicators)
        {
            if (line.Step?.Tier is not (QualitativeTier.PartlyReached or QualitativeTier.NotReached)) continue;
            if (PraiseOf(line, text) is { } quote)
                exam.Find(line.Indicator!, "actual", $"实际完成情况写“{quote}”，而“{line.Name}”一行为“{line.Indicator!.Actual!.Text}”。");
        }
    }

    private static string? PraiseOf(ScoreLine line, string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(NarrativeWords.Praise);
            if (next < 0) return null;
            at += next;
            var word = NarrativeWords.PraiseAt(text.AsSpan(at));
            var clause = text.AsSpan(0, at).LastIndexOfAny(ClauseEnds);
            var before = text.AsSpan(clause + 1, at - clause - 1);
            if (Speaks(line.Name, before)) return text[(at - Math.Min(before.Length, line.Name.Length + Reach))..(at + word.Length)];
            at += Math.Max(1, word.Length);
        }

        return null;
    }

    private static bool Speaks(string name, ReadOnlySpan<char> before)
    {
        var exact = before.LastIndexOf(name, StringComparison.Ordinal);
        if (exact >= 0)
        {
            var between = before[(exact + name.Length)..];
            return between.Length <= Reach && !NarrativeWords.IsNegated(between);
        }

        return Likeness.IsNear(name, before);
    }
}
