using Jiheng.Domain.Documents;
using Jiheng.Rules.Scoring;

namespace Jiheng.Exchange.Contract;

/// <summary>One scored form with its place.</summary>
/// <param name="File">The file it was read from.</param>
/// <param name="Index">Its place in that file, from 0.</param>
/// <param name="Scored">Printed beside computed.</param>
public sealed record ScoredEntry(string File, int Index, ScoredForm Scored)
{
    private const FormKind WithScores = FormKind.AnySelfEvaluation | FormKind.Evaluation;

    /// <summary>The forms of a document that print scores.</summary>
    /// <param name="document">The document.</param>
    /// <param name="profile">The way of scoring; null: the ministry's.</param>
    /// <param name="on">The day for which it is taken; null: the end of each form's own budget year.</param>
    public static IEnumerable<ScoredEntry> Of(PerformanceDocument document, ScoringProfile? profile = null, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Forms.Index().Where(entry => (entry.Item.Kind & WithScores) != 0)
            .Select(entry => new ScoredEntry(document.File, entry.Index, Scorer.Score(entry.Item, profile, on)));
    }
}
