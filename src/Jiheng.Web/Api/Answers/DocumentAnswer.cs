using Jiheng.Exchange.Contract;
using Jiheng.Storage.Documents;

namespace Jiheng.Web.Api.Answers;

/// <summary>A file.</summary>
internal sealed record DocumentAnswer
{
    public required long Id { get; init; }

    public required string File { get; init; }

    public required long Size { get; init; }

    public required string Format { get; init; }

    /// <summary>SHA-256 of the bytes.</summary>
    public required string Hash { get; init; }

    public required DateTime AddedAt { get; init; }

    public required DateTime? DeletedAt { get; init; }

    /// <summary>The version of Jiheng that read it.</summary>
    public required string Version { get; init; }

    public required IReadOnlyList<long> Forms { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public required int Hints { get; init; }

    public required IReadOnlyList<DiagnosticAnswer> Diagnostics { get; init; }

    public static DocumentAnswer Of(DocumentRow row) => new()
    {
        Id = row.Id,
        File = row.FileName,
        Size = row.Size,
        Format = row.Format,
        Hash = row.Hash,
        AddedAt = row.AddedAt,
        DeletedAt = row.DeletedAt,
        Version = row.JihengVersion,
        Forms = row.FormIds,
        Errors = row.Errors,
        Warnings = row.Warnings,
        Hints = row.Hints,
        Diagnostics = [.. row.Diagnostics.Select(note => new DiagnosticAnswer(note.Code, note.Severity.Code(), note.Message, note.Where.ToString(), note.Advice))],
    };
}

/// <summary>What the reader says of a file, as in the contract.</summary>
internal sealed record DiagnosticAnswer(string Code, string Severity, string Message, string Where, string Advice);
