using Jiheng.Domain.Documents;
using Jiheng.Domain.People;
using Jiheng.Domain.Years;

namespace Jiheng.Storage.Records;

/// <summary>A budget year as a division set it up.</summary>
public sealed class StoredYear
{
    public long Id { get; set; }

    /// <summary>The division that it belongs to.</summary>
    public long DivisionId { get; set; }

    /// <summary>Unique in the division.</summary>
    public int Year { get; set; }

    public YearState State { get; set; }

    /// <summary>So many days before a last day people are told: 7 3 1, the most days first; empty: they are not.</summary>
    public required string Reminders { get; set; }

    /// <summary>Counts changes, so that two people at once notice each other.</summary>
    public int Revision { get; set; }

    public StoredOrganisation? Division { get; set; }

    public List<StoredDeadline> Deadlines { get; } = [];

    public List<StoredYearLevel> Levels { get; } = [];

    public List<StoredYearLayout> Layouts { get; } = [];
}

/// <summary>The last day of a step of a year.</summary>
public sealed class StoredDeadline
{
    public long YearId { get; set; }

    public YearStep Step { get; set; }

    /// <summary>The division of the year.</summary>
    public long DivisionId { get; set; }

    public DateOnly Day { get; set; }
}

/// <summary>One level of review of a year.</summary>
public sealed class StoredYearLevel
{
    public long YearId { get; set; }

    /// <summary>From 0, the first reviewer first.</summary>
    public int Position { get; set; }

    /// <summary>The division of the year.</summary>
    public long DivisionId { get; set; }

    public Role Role { get; set; }
}

/// <summary>The layout that a year asks for on a kind of form.</summary>
public sealed class StoredYearLayout
{
    public long YearId { get; set; }

    public FormKind Kind { get; set; }

    /// <summary>The division of the year.</summary>
    public long DivisionId { get; set; }

    /// <summary>The layout's code.</summary>
    public required string Layout { get; set; }
}
