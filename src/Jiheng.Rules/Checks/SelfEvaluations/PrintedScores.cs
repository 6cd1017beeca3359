using System.Globalization;
using Jiheng.Domain.Evaluations;
using Jiheng.Rules.Scoring;

namespace Jiheng.Rules.Checks.SelfEvaluations;

/// <summary>How a printed figure stands to the computed one: what may explain the difference.</summary>
internal static class PrintedScores
{
    /// <summary>，与“截取两位小数”一致; empty where no known way of scoring explains a line.</summary>
    public static string Explained(IReadOnlyList<ScoringVariant> variants) =>
        variants.Count == 0 ? "" : $"；与{string.Join("、", variants.OrderByDescending(variant => variant.IsLawful).Take(3).Select(variant => $"“{variant.Label}”"))}一致";

    /// <summary>Whether the figure is the exact value rounded half-up to the fewer decimals that it prints.</summary>
    public static bool IsRounded(Figure printed, decimal exact, int usual) =>
        printed.Decimals < usual && decimal.Round(exact, printed.Decimals, MidpointRounding.AwayFromZero) == printed.Value;

    public static string Plain(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
