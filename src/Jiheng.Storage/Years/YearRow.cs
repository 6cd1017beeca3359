using System.Linq.Expressions;
using Jiheng.Domain.Years;
using Jiheng.Storage.Records;

namespace Jiheng.Storage.Years;

/// <summary>A budget year as lists show it.</summary>
public sealed record YearRow
{
    public required long Id { get; init; }

    public required long DivisionId { get; init; }

    /// <summary>The division's code.</summary>
    public required string DivisionCode { get; init; }

    public required string DivisionName { get; init; }

    public required int Year { get; init; }

    public required YearState State { get; init; }

    /// <summary>How many steps have a deadline.</summary>
    public required int Deadlines { get; init; }

    public required int Levels { get; init; }

    /// <summary>How many kinds of form have a layout of their own.</summary>
    public required int Layouts { get; init; }

    public required int Revision { get; init; }

    internal static Expression<Func<StoredYear, YearRow>> From { get; } = row => new YearRow
    {
        Id = row.Id,
        DivisionId = row.DivisionId,
        DivisionCode = row.Division!.Code,
        DivisionName = row.Division.Name,
        Year = row.Year,
        State = row.State,
        Deadlines = row.Deadlines.Count,
        Levels = row.Levels.Count,
        Layouts = row.Layouts.Count,
        Revision = row.Revision,
    };
}

/// <summary>A budget year with its set-up.</summary>
/// <param name="Row">Its line in lists.</param>
/// <param name="SetUp">How it is set up.</param>
public sealed record OpenedYear(YearRow Row, BudgetYear SetUp);
