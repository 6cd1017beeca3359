using System.Linq.Expressions;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Storage.Records;
using Jiheng.Storage.Searching;

namespace Jiheng.Storage.Listing;

/// <summary>One form as lists show it, its corrections included.</summary>
public sealed record FormRow
{
    public required long Id { get; init; }

    public required long DocumentId { get; init; }

    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public required string FileHash { get; init; }

    /// <summary>The form's place in its document, from 0.</summary>
    public required int Position { get; init; }

    public required FormKind Kind { get; init; }

    public required int? FiscalYear { get; init; }

    public required string? Unit { get; init; }

    public required string? Department { get; init; }

    public required string? ProjectName { get; init; }

    public required string? Title { get; init; }

    /// <summary>The same for all forms of one project or department, whatever their printing.</summary>
    public required string Subject { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public required int Hints { get; init; }

    public required int NotCheckable { get; init; }

    public required int Inferred { get; init; }

    public required int Rows { get; init; }

    public required int QuantifiedRows { get; init; }

    /// <summary>The total scores; null where the form has none or it cannot be computed.</summary>
    public decimal? PrintedTotal => PrintedHundredths / 100m;

    public decimal? ComputedTotal => ComputedHundredths / 100m;

    public Money? Amount => AmountFen is { } fen ? new Money(fen) : null;

    public required long Risk { get; init; }

    /// <summary>To be given back with a correction, so that nobody overwrites another's.</summary>
    public required int Revision { get; init; }

    /// <summary>Where the searched words stand, a few places; empty without a search.</summary>
    public IReadOnlyList<FoundText> Found { get; init; } = [];

    internal long? PrintedHundredths { get; init; }

    internal long? ComputedHundredths { get; init; }

    internal long? AmountFen { get; init; }

    internal static Expression<Func<StoredForm, FormRow>> From { get; } = form => new FormRow
    {
        Id = form.Id,
        DocumentId = form.DocumentId,
        FileName = form.Document!.FileName,
        FileHash = form.Document!.Hash,
        Position = form.Position,
        Kind = form.Kind,
        FiscalYear = form.FiscalYear,
        Unit = form.Unit,
        Department = form.Department,
        ProjectName = form.ProjectName,
        Title = form.Title,
        Subject = form.Subject,
        Errors = form.Errors,
        Warnings = form.Warnings,
        Hints = form.Hints,
        NotCheckable = form.NotCheckable,
        Inferred = form.Inferred,
        Rows = form.Rows,
        QuantifiedRows = form.QuantifiedRows,
        PrintedHundredths = form.PrintedTotal,
        ComputedHundredths = form.ComputedTotal,
        AmountFen = form.AmountFen,
        Risk = form.Risk,
        Revision = form.Revision,
    };
}
