using System.Globalization;
using Jiheng.Domain.Indicators;

namespace Jiheng.Web.Demo;

/// <summary>A kind of project.</summary>
/// <param name="Units">Words of the names of the units that have such projects; an empty one is in every name.</param>
/// <param name="Name">The project's name.</param>
/// <param name="Goal">The goal; {0} is the target of the first indicator.</param>
/// <param name="Indicators">What is measured.</param>
internal sealed record DemoProject(IReadOnlyList<string> Units, string Name, string Goal, IReadOnlyList<DemoIndicator> Indicators)
{
    public bool Fits(DemoUnit unit) => Units.Any(word => unit.Name.Contains(word, StringComparison.Ordinal));

    /// <summary>The kinds of a text, an empty line between them.</summary>
    public static IReadOnlyList<DemoProject> ParseAll(string text) => [.. text.Replace("\r", "", StringComparison.Ordinal).Split("\n\n").Select(Parse)];

    private static DemoProject Parse(string text)
    {
        string[] lines = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        var head = lines[0].Split('|');
        return new DemoProject(head[0].Split('、'), head[1], lines[1], [.. lines.Skip(2).Select(DemoIndicator.Parse)]);
    }
}

/// <summary>An indicator of a kind of project, with the targets that units set themselves.</summary>
internal sealed record DemoIndicator(IndicatorLevel1 Level1, IndicatorLevel2 Level2, string Name, ComparisonOperator Operator, int Least, int Most, string Unit, int Points)
{
    public static DemoIndicator Parse(string line)
    {
        var words = line.Split(' ');
        var (level1, level2) = (words[0], words[1]) switch
        {
            ("产出", "数量") => (IndicatorLevel1.Output, IndicatorLevel2.Quantity),
            ("产出", "质量") => (IndicatorLevel1.Output, IndicatorLevel2.Quality),
            ("产出", "时效") => (IndicatorLevel1.Output, IndicatorLevel2.Timeliness),
            ("产出", "成本") => (IndicatorLevel1.Output, IndicatorLevel2.Cost),
            ("效益", "经济") => (IndicatorLevel1.Benefit, IndicatorLevel2.EconomicBenefit),
            ("效益", "社会") => (IndicatorLevel1.Benefit, IndicatorLevel2.SocialBenefit),
            ("效益", "生态") => (IndicatorLevel1.Benefit, IndicatorLevel2.EcologicalBenefit),
            ("效益", "可持续") => (IndicatorLevel1.Benefit, IndicatorLevel2.SustainableImpact),
            ("满意度", _) => (IndicatorLevel1.Satisfaction, IndicatorLevel2.ServiceSatisfaction),
            _ => throw new FormatException(line),
        };
        var range = words[4].Split('-');
        return new DemoIndicator(level1, level2, words[2], words[3] == "≥" ? ComparisonOperator.AtLeast : ComparisonOperator.AtMost,
            int.Parse(range[0], CultureInfo.InvariantCulture), int.Parse(range[1], CultureInfo.InvariantCulture), words[5], int.Parse(words[6], CultureInfo.InvariantCulture));
    }

    /// <summary>A target as a unit sets it: round where it is large.</summary>
    public int Target(DemoDice dice) => dice.Next(Least, Most) is var target && target >= 1000 ? target / 100 * 100 : target;
}
