using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;

namespace Jiheng.Storage.Records;

/// <summary>One form that a unit hands in for a project and a year, with what lists sort, filter and count by.</summary>
public sealed class StoredFiling
{
    public long Id { get; set; }

    public long ProjectId { get; set; }

    public StoredProject? Project { get; set; }

    public long OrganisationId { get; set; }

    /// <summary>The unit's path in the tree, which the database keeps as it is there.</summary>
    public string Owner { get; set; } = "";

    public int Year { get; set; }

    public FormKind Kind { get; set; }

    /// <summary>The code of the layout that it is filled in on.</summary>
    public required string Layout { get; set; }

    public FilingState State { get; set; }

    /// <summary>Whose turn it is, as a place in the levels.</summary>
    public int Level { get; set; }

    /// <summary>0 for the declaration, then counts its adjustments.</summary>
    public int Round { get; set; }

    /// <summary>Who reviews it: the roles' codes, parted by blanks.</summary>
    public required string Levels { get; set; }

    /// <summary>Whose turn it is; null where nobody has to decide.</summary>
    public Role? Turn { get; set; }

    /// <summary>The number of the last edit.</summary>
    public int LastEdit { get; set; }

    /// <summary>The number of the last version; 0: none was handed in yet.</summary>
    public int LastVersion { get; set; }

    /// <summary>The version that is binding; 0: none.</summary>
    public int ApprovedVersion { get; set; }

    public int Errors { get; set; }

    public int Warnings { get; set; }

    public int Hints { get; set; }

    /// <summary>How many fields hold what was typed and cannot be read.</summary>
    public int Unread { get; set; }

    /// <summary>What the queue is sorted by: errors weigh more than any number of warnings, those more than hints.</summary>
    public long Risk { get; set; }

    /// <summary>项目类别 as the form tells it; null where it tells none.</summary>
    public string? Category { get; set; }

    /// <summary>The amount for the year in fen.</summary>
    public long? AmountFen { get; set; }

    /// <summary>The amount of the same project's filing of this kind a year before, in fen; null where there was none.</summary>
    public long? FormerAmountFen { get; set; }

    /// <summary>Whether it was first handed in after the last day.</summary>
    public bool IsLate { get; set; }

    public DateTime ChangedAt { get; set; }

    /// <summary>The account of whoever handed it in last.</summary>
    public string? SubmittedBy { get; set; }

    public DateTime? SubmittedAt { get; set; }

    public DateTime? ApprovedAt { get; set; }

    /// <summary>Counts changes of its standing and content, so that two people at once notice each other.</summary>
    public int Revision { get; set; }
}
