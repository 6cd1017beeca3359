using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Rules.Overrides;

/// <summary>What other rules say otherwise of the same form.</summary>
/// <param name="Appearing">Findings that were not there before.</param>
/// <param name="Disappearing">Findings that are not there any more.</param>
/// <param name="Changed">Findings that weigh more or less than before, as they are after.</param>
public sealed record FindingDifference(IReadOnlyList<Finding> Appearing, IReadOnlyList<Finding> Disappearing, IReadOnlyList<Finding> Changed)
{
    public bool IsEmpty => Appearing.Count + Disappearing.Count + Changed.Count == 0;

    /// <summary>Compares the findings of one form. The same finding is that of one rule at one place; its words may name another limit.</summary>
    public static FindingDifference Of(CheckedForm before, CheckedForm after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        // Rows are told apart as objects: two that read alike are still two.
        var rows = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        var left = before.Findings.GroupBy(PlaceOf).ToDictionary(group => group.Key, group => group.ToList());
        List<Finding> appearing = [], changed = [];
        foreach (var finding in after.Findings)
        {
            if (left.GetValueOrDefault(PlaceOf(finding)) is not { Count: > 0 } same)
            {
                appearing.Add(finding);
                continue;
            }

            // Word for word where there is one: a rule may find two things at one place.
            var match = same.Find(other => other.Message == finding.Message) ?? same[0];
            same.Remove(match);
            if (match.Severity != finding.Severity) changed.Add(finding);
        }

        return new FindingDifference(appearing, [.. left.Values.SelectMany(rest => rest)], changed);

        (string Rule, int Row, string Field) PlaceOf(Finding finding) => (finding.Rule.Code, RowOf(finding.Indicator), finding.Field);

        int RowOf(object? row) => row is null ? -1 : rows.TryGetValue(row, out var number) ? number : rows[row] = rows.Count;
    }
}
