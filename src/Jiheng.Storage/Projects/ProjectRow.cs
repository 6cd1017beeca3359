using System.Linq.Expressions;
using Jiheng.Domain.Filings;
using Jiheng.Storage.Records;

namespace Jiheng.Storage.Projects;

/// <summary>A project as lists show it.</summary>
public sealed record ProjectRow
{
    public required long Id { get; init; }

    public required long OrganisationId { get; init; }

    public required string Unit { get; init; }

    /// <summary>项目编码; null until it has one.</summary>
    public string? Code { get; init; }

    public required string Name { get; init; }

    public required int FirstYear { get; init; }

    /// <summary>Null: it goes on.</summary>
    public int? LastYear { get; init; }

    /// <summary>How many forms were begun for it, over all its years.</summary>
    public int Filings { get; init; }

    /// <summary>How many of them are not approved yet.</summary>
    public int Open { get; init; }

    /// <summary>How many errors were found in all of them.</summary>
    public int Errors { get; init; }

    /// <summary>The amount of the latest year that tells one, in fen.</summary>
    public long? AmountFen { get; init; }

    public required int Revision { get; init; }

    internal static Expression<Func<StoredProject, ProjectRow>> From(LibraryContext context)
    {
        var filings = context.Filings;
        return row => new ProjectRow
        {
            Id = row.Id,
            OrganisationId = row.OrganisationId,
            Unit = row.Organisation!.Name,
            Code = row.Code,
            Name = row.Name,
            FirstYear = row.FirstYear,
            LastYear = row.LastYear,
            Filings = filings.Count(filing => filing.ProjectId == row.Id),
            Open = filings.Count(filing => filing.ProjectId == row.Id && filing.State != FilingState.Approved),
            Errors = filings.Where(filing => filing.ProjectId == row.Id).Sum(filing => filing.Errors),
            AmountFen = filings.Where(filing => filing.ProjectId == row.Id && filing.AmountFen != null).OrderByDescending(filing => filing.Year).Select(filing => filing.AmountFen).FirstOrDefault(),
            Revision = row.Revision,
        };
    }
}

/// <summary>What is told of a project.</summary>
/// <param name="Name">项目名称, 1 to 200 characters.</param>
/// <param name="Code">项目编码, up to 50 characters; null: none yet.</param>
/// <param name="FirstYear">The first budget year that it takes part in.</param>
/// <param name="LastYear">The last one; null: it goes on.</param>
public sealed record ProjectEntry(string Name, string? Code, int FirstYear, int? LastYear)
{
    public const int LongestName = 200;
    public const int LongestCode = 50;

    /// <summary>What is wrong with it, in Chinese; empty where nothing is.</summary>
    public IReadOnlyList<string> Problems()
    {
        List<string> problems = [];
        if (Importing.NameText.Problem(Name, LongestName) is { } name) problems.Add("项目名称" + name);
        if (Code is not null && Importing.NameText.Problem(Code, LongestCode) is { } code) problems.Add("项目编码" + code);
        if (FirstYear is < Domain.Organisations.OrganisationRules.FirstYear or > Domain.Organisations.OrganisationRules.LastYear) problems.Add("开始年度应是四位数的年份，如 2026。");
        if (LastYear < FirstYear) problems.Add("结束年度不能早于开始年度。");
        return problems;
    }

    internal string Text => $"{Code ?? "无编码"} {Name}（{FirstYear} 年起{(LastYear is { } last ? $"，到 {last} 年" : "")}）";
}
