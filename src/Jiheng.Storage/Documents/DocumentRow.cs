using System.Linq.Expressions;
using System.Text.Json;
using Jiheng.Domain.Documents;
using Jiheng.Storage.Records;
using Jiheng.Storage.Snapshots;

namespace Jiheng.Storage.Documents;

/// <summary>One document as lists show it.</summary>
public sealed record DocumentRow
{
    public required long Id { get; init; }

    public required string Hash { get; init; }

    public required string FileName { get; init; }

    public required long Size { get; init; }

    public required string Format { get; init; }

    public required DateTime AddedAt { get; init; }

    /// <summary>Null for a document that is not in the bin.</summary>
    public DateTime? DeletedAt { get; init; }

    public required string JihengVersion { get; init; }

    /// <summary>The forms, in document order.</summary>
    public required IReadOnlyList<long> FormIds { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public required int Hints { get; init; }

    /// <summary>What the reader said of the whole file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => JsonSerializer.Deserialize(DiagnosticsJson, SnapshotTypes.Plain.IReadOnlyListDiagnostic) ?? [];

    internal string DiagnosticsJson { get; init; } = "[]";

    internal static Expression<Func<StoredDocument, DocumentRow>> From { get; } = document => new DocumentRow
    {
        Id = document.Id,
        Hash = document.Hash,
        FileName = document.FileName,
        Size = document.Size,
        Format = document.Format,
        AddedAt = document.AddedAt,
        DeletedAt = document.DeletedAt,
        JihengVersion = document.JihengVersion,
        FormIds = document.Forms.OrderBy(form => form.Position).Select(form => form.Id).ToList(),
        Errors = document.Forms.Sum(form => form.Errors),
        Warnings = document.Forms.Sum(form => form.Warnings),
        Hints = document.Forms.Sum(form => form.Hints),
        DiagnosticsJson = document.Diagnostics,
    };
}
