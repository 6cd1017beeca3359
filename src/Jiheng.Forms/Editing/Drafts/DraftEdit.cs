using System.Text.Json.Serialization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>One change of a draft. What it was before stands in it, so that it can be taken back, and so that a change by somebody else is noticed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(SetField), "set")]
[JsonDerivedType(typeof(AddRow), "add")]
[JsonDerivedType(typeof(RemoveRow), "remove")]
[JsonDerivedType(typeof(MoveRow), "move")]
[JsonDerivedType(typeof(ReplaceForm), "replace")]
public abstract record DraftEdit
{
    /// <summary>The change that takes this one back.</summary>
    public abstract DraftEdit Inverse();
}

/// <summary>Another text in a field.</summary>
/// <param name="Path">The field, named as in the JSON: "project.name", "indicators[3].target".</param>
/// <param name="Before">What it said; null where it was empty.</param>
/// <param name="After">What it says; null where it is emptied.</param>
public sealed record SetField(string Path, string? Before, string? After) : DraftEdit
{
    /// <inheritdoc/>
    public override DraftEdit Inverse() => new SetField(Path, After, Before);
}

/// <summary>A change of rows.</summary>
public abstract record RowEdit : DraftEdit
{
    /// <summary>The list in which the rows are.</summary>
    // Not written for indicators: their changes are kept as they were before there were other lists.
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public RowsOf List { get; init; }

    /// <summary>The task whose indicators are meant, from 0; null for the form's own.</summary>
    public int? Task { get; init; }
}

/// <summary>The lists of a draft whose rows come and go.</summary>
public enum RowsOf
{
    /// <summary>The indicators of the form, or of one of its tasks</summary>
    Indicators,

    /// <summary>The tasks, each with its indicators</summary>
    Tasks,

    /// <summary>The safeguards</summary>
    Safeguards,
}

/// <summary>A row more.</summary>
/// <param name="At">Its index, from 0; beyond the last row it becomes the last.</param>
/// <param name="Row">The indicator; its name may be empty. Blank in the other lists.</param>
public sealed record AddRow(int At, Indicator Row) : RowEdit
{
    /// <summary>The task, among tasks; null: a blank one.</summary>
    public TaskGoal? Goal { get; init; }

    /// <summary>The words, among safeguards; null: none.</summary>
    public string? Safeguard { get; init; }

    /// <summary>What stands in the row that the row cannot hold, by the field's name; within a task also indicators[0].points.</summary>
    public IReadOnlyDictionary<string, string> Unread { get; init; } = DraftForm.AllRead;

    /// <inheritdoc/>
    public override DraftEdit Inverse() => new RemoveRow(At, Row) { List = List, Task = Task, Goal = Goal, Safeguard = Safeguard, Unread = Unread };
}

/// <summary>A row less.</summary>
/// <param name="At">Its index, from 0.</param>
/// <param name="Row">What the indicator said. Blank in the other lists.</param>
public sealed record RemoveRow(int At, Indicator Row) : RowEdit
{
    /// <summary>What the task said, among tasks.</summary>
    public TaskGoal? Goal { get; init; }

    /// <summary>What the safeguard said, among safeguards.</summary>
    public string? Safeguard { get; init; }

    /// <summary>What stood in the row that the row could not hold, by the field's name; within a task also indicators[0].points.</summary>
    public IReadOnlyDictionary<string, string> Unread { get; init; } = DraftForm.AllRead;

    /// <inheritdoc/>
    public override DraftEdit Inverse() => new AddRow(At, Row) { List = List, Task = Task, Goal = Goal, Safeguard = Safeguard, Unread = Unread };
}

/// <summary>A row elsewhere.</summary>
/// <param name="From">Its index before, from 0.</param>
/// <param name="To">Its index afterwards.</param>
public sealed record MoveRow(int From, int To) : RowEdit
{
    /// <inheritdoc/>
    public override DraftEdit Inverse() => new MoveRow(To, From) { List = List, Task = Task };
}

/// <summary>Another form in the place of this one: that of a document, of another year, of a version.</summary>
/// <param name="Before">The form that was.</param>
/// <param name="After">The form that is.</param>
public sealed record ReplaceForm(PerformanceForm Before, PerformanceForm After) : DraftEdit
{
    /// <summary>What stood in the form before that it could not hold, by the field's path.</summary>
    public IReadOnlyDictionary<string, string> UnreadBefore { get; init; } = DraftForm.AllRead;

    /// <summary>What stands in the form that it cannot hold, by the field's path.</summary>
    public IReadOnlyDictionary<string, string> UnreadAfter { get; init; } = DraftForm.AllRead;

    /// <inheritdoc/>
    public override DraftEdit Inverse() => new ReplaceForm(After, Before) { UnreadBefore = UnreadAfter, UnreadAfter = UnreadBefore };
}
