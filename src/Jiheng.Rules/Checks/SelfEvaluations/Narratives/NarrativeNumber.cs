using Jiheng.Domain.Indicators;

namespace Jiheng.Rules.Checks.SelfEvaluations.Narratives;

/// <summary>A number with a unit in running text, and where its subject stands.</summary>
/// <param name="Start">The first character of its clause's words before the number.</param>
/// <param name="SubjectEnd">The end of the subject, comparison words left out.</param>
/// <param name="End">The end of number and unit.</param>
/// <param name="Value">The number, 万 multiplied in.</param>
/// <param name="Unit">The unit as written.</param>
/// <param name="Kind">What the unit measures.</param>
/// <param name="Characters">The characters of the subject, see <see cref="Likeness.CharactersOf"/>.</param>
/// <param name="Comparison">≤ or &gt; where the text says so; null for a plain number.</param>
/// <param name="Slack">How far the true figure may lie off: the last digit's step, or a tenth for 约, 近, 余.</param>
internal readonly record struct NarrativeNumber(int Start, int SubjectEnd, int End, decimal Value, string Unit, UnitKind Kind, ulong Characters, ComparisonOperator? Comparison, decimal Slack)
{
    /// <summary>Whether a row's actual value fits what the text says.</summary>
    public bool Fits(decimal actual) => Comparison is { } comparison
        ? comparison.IsMet(Value, actual)
        : Math.Abs(actual - Value) <= Slack;

    /// <summary>Subject, number and unit as they stand in the text.</summary>
    public string Quote(string text) => text[Math.Max(Start, SubjectEnd - 16)..End];
}
