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

/// <summary>What a filing holds now.</summary>
public sealed class StoredFilingDraft
{
    public long FilingId { get; set; }

    /// <summary>The form with what was typed and cannot be read: compressed JSON.</summary>
    public required byte[] Content { get; set; }
}

/// <summary>One edit of a draft, as it was made.</summary>
public sealed class StoredFilingEdit
{
    public long FilingId { get; set; }

    /// <summary>From 1 without gaps.</summary>
    public int Number { get; set; }

    /// <summary>The number of the first edit of those that were made at once, and are undone at once.</summary>
    public int Batch { get; set; }

    /// <summary>The batch that this one takes back; 0: none.</summary>
    public int TakesBack { get; set; }

    public required string Account { get; set; }

    public required string Name { get; set; }

    public DateTime At { get; set; }

    /// <summary>The edit as JSON.</summary>
    public required string Edit { get; set; }

    /// <summary>The word of the page's own that its request bore; only the first edit of a request has it.</summary>
    public string? Request { get; set; }

    /// <summary>What the request was answered besides, as JSON, to be told again to a page that did not get it.</summary>
    public string? Told { get; set; }
}

/// <summary>What was handed in. The database itself refuses to change or delete it.</summary>
public sealed class StoredFilingVersion
{
    public long FilingId { get; set; }

    /// <summary>From 1 without gaps.</summary>
    public int Number { get; set; }

    public int Round { get; set; }

    public required string Account { get; set; }

    public required string Name { get; set; }

    public DateTime At { get; set; }

    /// <summary>SHA-256 of the content, lower-case hexadecimal; the audit log tells it too.</summary>
    public required string Hash { get; set; }

    /// <summary>The version's document: compressed JSON.</summary>
    public required byte[] Content { get; set; }

    /// <summary>What was found in it that day: compressed JSON.</summary>
    public required byte[] Results { get; set; }

    /// <summary>What the unit said of it; null: nothing.</summary>
    public string? Note { get; set; }

    public int Errors { get; set; }

    public int Warnings { get; set; }

    public int Hints { get; set; }

    public long? AmountFen { get; set; }
}

/// <summary>One step on the way of a filing.</summary>
public sealed class StoredFilingStep
{
    public long Id { get; set; }

    public long FilingId { get; set; }

    public FilingAction Action { get; set; }

    /// <summary>The version that it was about; 0: none.</summary>
    public int Version { get; set; }

    public int Round { get; set; }

    /// <summary>The level that decided, from 0; for what the unit did 0.</summary>
    public int Level { get; set; }

    /// <summary>In which role; null: the unit.</summary>
    public Role? Role { get; set; }

    public required string Account { get; set; }

    public required string Name { get; set; }

    public DateTime At { get; set; }

    /// <summary>The words that came with it; null: none.</summary>
    public string? Reason { get; set; }

    /// <summary>Where it had stood, so that a decision can be taken back.</summary>
    public FilingState FromState { get; set; }

    /// <summary>The version that was binding before; 0: none.</summary>
    public int ApprovedBefore { get; set; }

    /// <summary>When it was taken back; null: it holds.</summary>
    public DateTime? UndoneAt { get; set; }

    /// <summary>When those concerned were told; null: not yet.</summary>
    public DateTime? NoticedAt { get; set; }
}

/// <summary>Something said at a cell of a filing, or an answer to it.</summary>
public sealed class StoredFilingRemark
{
    public long Id { get; set; }

    public long FilingId { get; set; }

    /// <summary>The remark that it answers; null: it begins a talk.</summary>
    public long? AnswersId { get; set; }

    /// <summary>The version that it speaks of; 0: the draft.</summary>
    public int Version { get; set; }

    /// <summary>The field, named as in the JSON; empty: the form as a whole.</summary>
    public required string Path { get; set; }

    public required string Text { get; set; }

    public required string Account { get; set; }

    public required string Name { get; set; }

    public DateTime At { get; set; }

    /// <summary>When it was settled; null: open.</summary>
    public DateTime? SettledAt { get; set; }

    /// <summary>When those concerned were told; null: not yet.</summary>
    public DateTime? NoticedAt { get; set; }
}

/// <summary>Somebody who has the editor of a filing open.</summary>
public sealed class StoredFilingPresence
{
    public long FilingId { get; set; }

    public required string Account { get; set; }

    public required string Name { get; set; }

    /// <summary>When he was heard of last.</summary>
    public DateTime SeenAt { get; set; }
}
