using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Storage.Records;
using Jiheng.Storage.Searching;

namespace Jiheng.Storage.Filings;

/// <summary>Which filings are wanted; what is null or empty does not matter.</summary>
public sealed record FilingFilter
{
    public int? Year { get; init; }

    public FormKind? Kind { get; init; }

    public FilingState? State { get; init; }

    /// <summary>Those on which one of these roles has to decide.</summary>
    public IReadOnlyList<Role> Turns { get; init; } = [];

    /// <summary>Of those on which an expert has to decide, only those that were given to this person; null: all.</summary>
    public long? GivenTo { get; init; }

    /// <summary>Only those on which an expert has to decide, and which none has.</summary>
    public bool Unassigned { get; init; }

    /// <summary>In the project's name or code.</summary>
    public string Text { get; init; } = "";

    public long? ProjectId { get; init; }

    /// <summary>Those of all projects but this one.</summary>
    public long? OtherThan { get; init; }

    public long? OrganisationId { get; init; }

    /// <summary>In the unit's name or code.</summary>
    public string Unit { get; init; } = "";

    /// <summary>In the project's category (项目类别).</summary>
    public string Category { get; init; } = "";

    /// <summary>The least amount for the year, in fen.</summary>
    public long? AmountFrom { get; init; }

    /// <summary>The largest amount for the year, in fen.</summary>
    public long? AmountTo { get; init; }

    /// <summary>Only those first handed in after the last day.</summary>
    public bool Late { get; init; }

    /// <summary>Only those with errors.</summary>
    public bool WithErrors { get; init; }

    /// <summary>Only those with warnings.</summary>
    public bool WithWarnings { get; init; }

    /// <summary>Only those with neither errors nor warnings.</summary>
    public bool WithoutFindings { get; init; }

    /// <summary>Only adjustments (调整).</summary>
    public bool Adjustments { get; init; }

    internal IQueryable<StoredFiling> Of(LibraryContext context)
    {
        var filings = context.Filings;
        if (Year is { } year) filings = filings.Where(row => row.Year == year);
        if (Kind is { } kind) filings = filings.Where(row => row.Kind == kind);
        if (State is { } state) filings = filings.Where(row => row.State == state);
        if (Turns.Count > 0)
        {
            Role?[] turns = [.. Turns.Select(role => (Role?)role)];
            filings = filings.Where(row => turns.Contains(row.Turn));
        }

        var given = FilingExperts.Active(context);
        if (GivenTo is { } person) filings = filings.Where(row => row.Turn != Role.Expert || given.Any(each => each.PersonId == person && each.FilingId == row.Id));
        if (Unassigned) filings = filings.Where(row => row.Turn == Role.Expert && !given.Any(each => each.FilingId == row.Id));
        if (FoldedText.Plain(Text) is { Length: > 0 } text) filings = filings.Where(row => row.Project!.Search.Contains(text));
        if (ProjectId is { } project) filings = filings.Where(row => row.ProjectId == project);
        if (OtherThan is { } known) filings = filings.Where(row => row.ProjectId != known);
        if (OrganisationId is { } organisation) filings = filings.Where(row => row.OrganisationId == organisation);
                // The filing's own unit, whoever has the project now.
        var units = context.Organisations;
        if (FoldedText.Plain(Unit) is { Length: > 0 } unit) filings = filings.Where(row => units.Any(each => each.Id == row.OrganisationId && each.Search.Contains(unit)));
        return OfContent(filings);
    }

    private IQueryable<StoredFiling> OfContent(IQueryable<StoredFiling> filings)
    {
        if (Category.Trim() is { Length: > 0 } category) filings = filings.Where(row => row.Category != null && row.Category.Contains(category));
        if (AmountFrom is { } from) filings = filings.Where(row => row.AmountFen >= from);
        if (AmountTo is { } to) filings = filings.Where(row => row.AmountFen <= to);
        if (Late) filings = filings.Where(row => row.IsLate);
        if (Adjustments) filings = filings.Where(row => row.Round > 0);
        if (WithWarnings) filings = filings.Where(row => row.Warnings > 0);
        if (WithoutFindings) filings = filings.Where(row => row.Errors == 0 && row.Warnings == 0);
        return WithErrors ? filings.Where(row => row.Errors > 0) : filings;
    }
}

/// <summary>How filings are sorted.</summary>
public enum FilingOrder
{
    /// <summary>The riskiest first, then the largest amount</summary>
    Risk,

    /// <summary>The last changed first</summary>
    Changed,

    /// <summary>By unit, then by project</summary>
    Unit,

    /// <summary>The largest amount first</summary>
    Amount,

    /// <summary>The largest change against the year before first</summary>
    Change,
}
