using System.Linq.Expressions;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Storage.Records;

namespace Jiheng.Storage.Filings;

/// <summary>A filing as lists show it.</summary>
public sealed record FilingRow
{
    public required long Id { get; init; }

    public required long ProjectId { get; init; }

    public required string ProjectName { get; init; }

    public string? ProjectCode { get; init; }

    public required long OrganisationId { get; init; }

    public required string Unit { get; init; }

    public required int Year { get; init; }

    public required FormKind Kind { get; init; }

    /// <summary>The code of its layout.</summary>
    public required string Layout { get; init; }

    public required FilingStanding Standing { get; init; }

    /// <summary>The number of the last edit.</summary>
    public required int LastEdit { get; init; }

    /// <summary>The number of the last version; 0: none.</summary>
    public required int LastVersion { get; init; }

    /// <summary>The version that is binding; 0: none.</summary>
    public required int ApprovedVersion { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public required int Hints { get; init; }

    /// <summary>How many fields hold what was typed and cannot be read.</summary>
    public required int Unread { get; init; }

    /// <summary>项目类别 as the form tells it; null where it tells none.</summary>
    public string? Category { get; init; }

    /// <summary>The amount for the year in fen.</summary>
    public long? AmountFen { get; init; }

    /// <summary>The amount a year before, in fen.</summary>
    public long? FormerAmountFen { get; init; }

    /// <summary>The change against the year before in percent, to one decimal; null where there is nothing to compare.</summary>
    public decimal? ChangePercent => this is { AmountFen: { } now, FormerAmountFen: { } before and not 0 } ? Math.Round((now - before) * 100m / Math.Abs(before), 1) : null;

    public required bool IsLate { get; init; }

    public required DateTime ChangedAt { get; init; }

    public DateTime? SubmittedAt { get; init; }

    public DateTime? ApprovedAt { get; init; }

    public required int Revision { get; init; }

    internal string Owner { get; init; } = "";

    // The unit is the filing's own: a project may have gone on to another one since.
    internal static Expression<Func<StoredFiling, FilingRow>> From(LibraryContext context)
    {
        var units = context.Organisations;
        return row => new FilingRow
        {
            Id = row.Id,
            ProjectId = row.ProjectId,
            ProjectName = row.Project!.Name,
            ProjectCode = row.Project.Code,
            OrganisationId = row.OrganisationId,
            Unit = units.Where(unit => unit.Id == row.OrganisationId).Select(unit => unit.Name).FirstOrDefault()!,
            Year = row.Year,
            Kind = row.Kind,
            Layout = row.Layout,
            Standing = new FilingStanding(row.State, row.Level, row.Round, LevelText.Read(row.Levels)),
            LastEdit = row.LastEdit,
            LastVersion = row.LastVersion,
            ApprovedVersion = row.ApprovedVersion,
            Errors = row.Errors,
            Warnings = row.Warnings,
            Hints = row.Hints,
            Unread = row.Unread,
            Category = row.Category,
            AmountFen = row.AmountFen,
            FormerAmountFen = row.FormerAmountFen,
            IsLate = row.IsLate,
            ChangedAt = row.ChangedAt,
            SubmittedAt = row.SubmittedAt,
            ApprovedAt = row.ApprovedAt,
            Revision = row.Revision,
            Owner = row.Owner,
        };
    }
}
