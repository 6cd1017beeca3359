using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;

namespace Jiheng.Storage.Snapshots;

/// <summary>What was shown of a form: words and all, so that reopening it next year shows the same whatever became of the rules.</summary>
/// <param name="Findings">In the order in which they were shown.</param>
/// <param name="Ledger">One entry a rule, in the catalogue's order of the day.</param>
/// <param name="Score">The recomputed score with its reasons; null for a form that is not scored.</param>
public sealed record ResultSnapshot(IReadOnlyList<ShownFinding> Findings, IReadOnlyList<ShownEntry> Ledger, ScoreStep? Score)
{
    /// <summary>Whether these results say what was shown already. A score is the form's own and not compared.</summary>
    public bool Says(ResultSnapshot other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Ledger.SequenceEqual(other.Ledger) && Finds(other);
    }

    /// <summary>Whether these results have the same findings, word for word.</summary>
    public bool Finds(ResultSnapshot other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Findings.Count == other.Findings.Count && Findings.Zip(other.Findings).All(pair =>
            pair.First with { Sources = [] } == pair.Second with { Sources = [] } && pair.First.Sources.SequenceEqual(pair.Second.Sources));
    }

    public static ResultSnapshot Of(FormResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Of(result, result.Checked.Subject.Form);
    }

    /// <summary>The results with rows counted as in another form that holds them too.</summary>
    public static ResultSnapshot Of(FormResult result, PerformanceForm shown)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(shown);
        var rows = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        foreach (var indicator in shown.AllIndicators) rows.TryAdd(indicator, rows.Count);
        return new ResultSnapshot(
            [.. result.Checked.Findings.Select(finding => ShownFinding.Of(finding, finding.Indicator is { } row && rows.TryGetValue(row, out var index) ? index : null))],
            [.. result.Checked.Ledger.Select(ShownEntry.Of)],
            result.Score?.Explain());
    }

    internal byte[] Write() => Compressed.Json(this, SnapshotTypes.Plain.ResultSnapshot);

    internal static ResultSnapshot Read(byte[] snapshot) => Compressed.Json(snapshot, SnapshotTypes.Plain.ResultSnapshot);
}

/// <summary>A form with what the rules and the scoring said of it.</summary>
/// <param name="Checked">The form that was checked, corrections included.</param>
/// <param name="Score">Its scores; null for a form that is not scored.</param>
public sealed record FormResult(CheckedForm Checked, ScoredForm? Score = null);

/// <summary>One line of the ledger as shown.</summary>
/// <param name="Rule">The rule's code.</param>
/// <param name="Title">The rule's title on that day.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Findings">How often it found something.</param>
/// <param name="Reason">Why it did not apply or could not be checked; null otherwise.</param>
public sealed record ShownEntry(string Rule, string Title, CheckOutcome Outcome, int Findings, string? Reason)
{
    public static ShownEntry Of(LedgerEntry entry) => new(entry.Rule.Code, entry.Rule.Title, entry.Outcome, entry.Findings, entry.Reason);
}
