using Jiheng.Domain.Documents;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Records;
using Jiheng.Storage.Searching;

namespace Jiheng.Storage.Projects;

/// <summary>Which projects are wanted; what is null or empty does not matter.</summary>
public sealed record ProjectFilter
{
    /// <summary>In its name or code.</summary>
    public string Text { get; init; } = "";

    /// <summary>Those that take part in a year.</summary>
    public int? Year { get; init; }

    /// <summary>Those for which this kind of form is not begun in the <see cref="Year"/>.</summary>
    public FormKind? Missing { get; init; }

    public long? OrganisationId { get; init; }

    /// <summary>In the unit's name or code.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Those with a form of these; its year is the <see cref="Year"/>. Null: with any forms or none.</summary>
    public FilingFilter? Having { get; init; }

    internal IQueryable<StoredProject> Of(LibraryContext context)
    {
        var folded = FoldedText.Plain(Text);
        var projects = folded.Length == 0 ? context.Projects : context.Projects.Where(row => row.Search.Contains(folded));
        if (OrganisationId is { } unit) projects = projects.Where(row => row.OrganisationId == unit);
        if (FoldedText.Plain(Unit) is { Length: > 0 } name) projects = projects.Where(row => row.Organisation!.Search.Contains(name));
        if (Having is not null)
        {
            var filings = (Having with { Year = Year }).Of(context);
            projects = projects.Where(row => filings.Any(filing => filing.ProjectId == row.Id));
        }

        if (Year is not { } year) return projects;
        projects = projects.Where(row => row.FirstYear <= year && (row.LastYear == null || row.LastYear >= year));
        return Missing is { } kind ? projects.Where(row => !context.AllFilings.Any(filing => filing.ProjectId == row.Id && filing.Year == year && filing.Kind == kind)) : projects;
    }
}

/// <summary>How projects are sorted.</summary>
public enum ProjectOrder
{
    /// <summary>By unit, then by name</summary>
    Unit,

    /// <summary>By name</summary>
    Name,

    /// <summary>The last added first</summary>
    Newest,
}
