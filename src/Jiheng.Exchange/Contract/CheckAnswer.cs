using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Exchange.Contract;

/// <summary>What a check of several files says, with its sums.</summary>
/// <param name="Documents">The files, for what the reader says of them.</param>
/// <param name="Forms">Their forms.</param>
public sealed record CheckAnswer(IReadOnlyList<PerformanceDocument> Documents, IReadOnlyList<FormAnswer> Forms)
{
    /// <summary>Files of which nothing, or not everything, could be read.</summary>
    public int Unreadable { get; } = Documents.Count(document => document.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error));

    public int Errors { get; private init; }

    public int Warnings { get; private init; }

    public int Hints { get; private init; }

    /// <summary>Rules that could not be checked, counted once a form.</summary>
    public int NotCheckable { get; private init; }

    public static CheckAnswer Of(IReadOnlyList<PerformanceDocument> documents, IReadOnlyList<CheckedForm> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        return new CheckAnswer(documents, [.. forms.Select(FormAnswer.Of)])
        {
            Errors = Count(forms, Severity.Error),
            Warnings = Count(forms, Severity.Warning),
            Hints = Count(forms, Severity.Hint),
            NotCheckable = forms.Sum(form => form.Ledger.Count(entry => entry.Outcome == CheckOutcome.NotCheckable)),
        };
    }

    private static int Count(IReadOnlyList<CheckedForm> forms, Severity severity) => forms.Sum(form => form.Findings.Count(finding => finding.Severity == severity));
}
