using Jiheng.Exchange.Contract;
using Jiheng.Storage.Listing;

namespace Jiheng.Web.Api.Answers;

/// <summary>A page of forms.</summary>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Size">Rows a page.</param>
/// <param name="Total">Rows on all pages.</param>
/// <param name="Items">The forms.</param>
/// <param name="Facets">The choices of each filter; null where nobody asked.</param>
internal sealed record FormListAnswer(int Page, int Size, int Total, IReadOnlyList<FormRowAnswer> Items, FacetsAnswer? Facets);

/// <summary>A form as lists show it.</summary>
internal sealed record FormRowAnswer
{
    public required long Id { get; init; }

    public required long DocumentId { get; init; }

    public required string File { get; init; }

    /// <summary>The form's place in its file, from 0.</summary>
    public required int Form { get; init; }

    public required string Kind { get; init; }

    public required string? Title { get; init; }

    public required int? FiscalYear { get; init; }

    public required string? Project { get; init; }

    public required string? Unit { get; init; }

    public required string? Department { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public required int Hints { get; init; }

    public required int NotCheckable { get; init; }

    public required int Inferred { get; init; }

    public required int Indicators { get; init; }

    public required int Quantified { get; init; }

    public required decimal? PrintedTotal { get; init; }

    public required decimal? ComputedTotal { get; init; }

    /// <summary>The year's amount in 元.</summary>
    public required decimal? Amount { get; init; }

    public required int Revision { get; init; }

    /// <summary>Where the searched words stand.</summary>
    public required IReadOnlyList<FoundAnswer> Found { get; init; }

    public static FormRowAnswer Of(FormRow row) => new()
    {
        Id = row.Id,
        DocumentId = row.DocumentId,
        File = row.FileName,
        Form = row.Position,
        Kind = row.Kind.Code(),
        Title = row.Title,
        FiscalYear = row.FiscalYear,
        Project = row.ProjectName,
        Unit = row.Unit,
        Department = row.Department,
        Errors = row.Errors,
        Warnings = row.Warnings,
        Hints = row.Hints,
        NotCheckable = row.NotCheckable,
        Inferred = row.Inferred,
        Indicators = row.Rows,
        Quantified = row.QuantifiedRows,
        PrintedTotal = row.PrintedTotal,
        ComputedTotal = row.ComputedTotal,
        Amount = row.Amount?.Yuan,
        Revision = row.Revision,
        Found = [.. row.Found.Select(place => new FoundAnswer(place.Field, place.Text))],
    };
}

/// <summary>A place where a searched word stands.</summary>
internal sealed record FoundAnswer(string Field, string Text);
