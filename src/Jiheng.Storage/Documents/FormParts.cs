using Jiheng.Storage.Databases;
using Jiheng.Storage.Mapping;
using Jiheng.Storage.Records;

namespace Jiheng.Storage.Documents;

/// <summary>A form's findings and texts, ready to be written once the form has its number.</summary>
internal sealed record FormParts(IReadOnlyList<StoredFinding> Findings, IReadOnlyList<StoredPassage> Passages)
{
    private const int MostPassages = 1_000_000;
    private static readonly string[] FindingColumns = ["form_id", "rule", "severity", "row", "field", "message"];
    private static readonly string[] PassageColumns = ["id", "form_id", "field", "text", "copy_hash"];

    /// <summary>Writes the parts of several forms.</summary>
    public static async Task WriteAsync(LibraryDatabase database, LibraryContext context, IReadOnlyList<(long FormId, FormParts Parts)> forms, CancellationToken cancel)
    {
        List<object?[]> findings = [];
        List<object?[]> passages = [];
        List<StoredPassage> numbered = [];
        foreach (var (form, parts) in forms)
        {
            findings.AddRange(parts.Findings.Select(row => new object?[] { form, row.Rule, TextCodes.Of(row.Severity), row.Row, row.Field, row.Message }));
            foreach (var (index, passage) in parts.Passages.Take(MostPassages).Index())
            {
                // The number says which form and which text: the index must know it without asking the database.
                passage.Id = (form * MostPassages) + index;
                numbered.Add(passage);
                passages.Add([passage.Id, form, passage.Field, passage.Text, passage.CopyHash]);
            }
        }

        await BulkRows.InsertAsync(context, "findings", FindingColumns, findings, cancel).ConfigureAwait(false);
        await BulkRows.InsertAsync(context, "passages", PassageColumns, passages, cancel).ConfigureAwait(false);
        await database.IndexAsync(context, numbered, cancel).ConfigureAwait(false);
    }
}
