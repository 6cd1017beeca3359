using Jiheng.Domain.Indicators;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Scattered;

/// <summary>Which of the form's second levels each name belongs to, where the level column came out apart from the names. Levels
/// mostly go on in their official order, every level has a name, and a name's words and unit speak for a level.</summary>
internal static class LevelAssignment
{
    private const double EveryLevelUsed = 3;
    private const double Jump = -1.5;
    private const double JumpAgainstOrder = -6;
    private const double Beside = 1.5;

    public static List<PlacedName> Assign(List<ScatteredName> names, List<Token> levelTokens, bool ordered)
    {
        var levels = levelTokens.Where(token => token.Level.Level2 != IndicatorLevel2.Unknown && !IsFirstLevel(token, levelTokens)).Select(token => token.Level.Level2).Distinct().Order().ToArray();
        var hasOutput = levelTokens.Exists(token => token.Level.Level1 == IndicatorLevel1.Output);
        if (levels.Length == 0) return names.ConvertAll(name => new PlacedName(name, IndicatorLevel1.Unknown, IndicatorLevel2.Unknown));
        var chosen = Best(names, levels, ordered ? JumpAgainstOrder : Jump);
        return [.. names.Select((name, index) => new PlacedName(name, ParentOf(levels[chosen[index]], hasOutput), levels[chosen[index]])).OrderBy(row => row.Level2)];
    }

    // 满意度指标 is a first level where 服务对象满意度指标 stands too; 成本指标 where its own kinds do.
    private static bool IsFirstLevel(Token token, List<Token> all) => token.Level.Level2 switch
    {
        IndicatorLevel2.ServiceSatisfaction => token.Level.Level1 == IndicatorLevel1.Satisfaction && all.Exists(other => other.Level is { Level2: IndicatorLevel2.ServiceSatisfaction, Level1: IndicatorLevel1.Unknown }),
        IndicatorLevel2.Cost => all.Exists(other => other.Level.Level2 is IndicatorLevel2.EconomicCost or IndicatorLevel2.SocialCost or IndicatorLevel2.EcologicalCost),
        _ => false,
    };

    private static IndicatorLevel1 ParentOf(IndicatorLevel2 level, bool hasOutput) => level == IndicatorLevel2.Cost && !hasOutput ? IndicatorLevel1.Cost : LevelTaxonomy.ParentOf(level);

    private static int[] Best(List<ScatteredName> names, IndicatorLevel2[] levels, double jump)
    {
        var timely = levels.Contains(IndicatorLevel2.Timeliness);
        var masks = 1 << levels.Length;
        var score = new double[names.Count, masks, levels.Length];
        var back = new (int Mask, int Level)[names.Count, masks, levels.Length];
        for (var n = 0; n < names.Count; n++)
        {
            for (var mask = 0; mask < masks; mask++)
            {
                for (var level = 0; level < levels.Length; level++) score[n, mask, level] = double.NegativeInfinity;
            }
        }

        for (var n = 0; n < names.Count; n++)
        {
            for (var level = 0; level < levels.Length; level++)
            {
                var fit = LevelAffinity.Of(names[n], levels[level], timely) + (names[n].LevelBefore?.Level.Level2 == levels[level] ? Beside : 0);
                if (n == 0)
                {
                    score[0, 1 << level, level] = fit + EveryLevelUsed;
                    continue;
                }

                for (var mask = 1; mask < masks; mask++)
                {
                    for (var before = 0; before < levels.Length; before++)
                    {
                        if (double.IsNegativeInfinity(score[n - 1, mask, before])) continue;
                        var next = mask | (1 << level);
                        var total = score[n - 1, mask, before] + fit + (next == mask ? 0 : EveryLevelUsed) + (level == before || level == before + 1 ? 0 : jump);
                        if (total <= score[n, next, level]) continue;
                        score[n, next, level] = total;
                        back[n, next, level] = (mask, before);
                    }
                }
            }
        }

        return Trace(names.Count, masks, levels.Length, score, back);
    }

    private static int[] Trace(int count, int masks, int width, double[,,] score, (int Mask, int Level)[,,] back)
    {
        var (bestMask, bestLevel) = (0, 0);
        for (var mask = 0; mask < masks; mask++)
        {
            for (var level = 0; level < width; level++)
            {
                if (score[count - 1, mask, level] > score[count - 1, bestMask, bestLevel]) (bestMask, bestLevel) = (mask, level);
            }
        }

        var chosen = new int[count];
        for (var n = count - 1; n >= 0; n--)
        {
            chosen[n] = bestLevel;
            (bestMask, bestLevel) = back[n, bestMask, bestLevel];
        }

        return chosen;
    }
}
