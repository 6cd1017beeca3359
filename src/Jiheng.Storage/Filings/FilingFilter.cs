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

    /// <summary>In the project's name or code.</summary>
    public string Text { get; init; } = "";

    public long? ProjectId { get; init; }

    public long? OrganisationId { get; init; }

    /// <summary>Only those first handed in after the last day.</summary>
    public bool Late { get; init; }

    /// <summary>Only those with errors.</summary>
    public bool WithErrors { get; init; }

    internal IQueryable<StoredFiling> Of(IQueryable<StoredFiling> filings)
    {
        if (Year is { } year) filings = filings.Where(row => row.Year == year);
        if (Kind is { } kind) filings = filings.Where(row => row.Kind == kind);
        if (State is { } state) filings = filings.Where(row => row.State == state);
        if (Turns.Count > 0)
        {
            Role?[] turns = [.. Turns.Select(role => (Role?)role)];
            filings = filings.Where(row => turns.Contains(row.Turn));
        }

        if (FoldedText.Plain(Text) is { Length: > 0 } text) filings = filings.Where(row => row.Project!.Search.Contains(text));
        if (ProjectId is { } project) filings = filings.Where(row => row.ProjectId == project);
        if (OrganisationId is { } organisation) filings = filings.Where(row => row.OrganisationId == organisation);
        if (Late) filings = filings.Where(row => row.IsLate);
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
