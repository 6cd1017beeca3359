using Jiheng.Domain.Documents;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Records;
using Jiheng.Storage.Snapshots;

namespace Jiheng.Storage.Filings;

/// <summary>Puts what a draft holds into the rows that lists ask.</summary>
internal static class FilingRecord
{
    public static void Fill(StoredFiling row, DraftState state)
    {
        var found = state.Results.Findings;
        (row.Errors, row.Warnings, row.Hints) = (Count(found, Severity.Error), Count(found, Severity.Warning), Count(found, Severity.Hint));
        row.Risk = FormRecord.RiskOf(row.Errors, row.Warnings, row.Hints);
        row.Unread = state.Draft.Unread.Count;
        row.Category = state.Draft.Form.Project.Category;
        row.AmountFen = state.Draft.Form.Funding?.Annual?.Fen;
    }

    public static byte[] Content(DraftState state) => Compressed.Json(state.Draft, SnapshotTypes.Plain.DraftForm);

    private static int Count(IReadOnlyList<ShownFinding> found, Severity severity) => found.Count(finding => finding.Severity == severity);
}
