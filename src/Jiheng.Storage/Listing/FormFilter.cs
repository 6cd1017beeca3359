using Jiheng.Domain.Documents;

namespace Jiheng.Storage.Listing;

/// <summary>Which forms are wanted. Choices within one list add up, the lists narrow each other; empty means all.</summary>
public sealed record FormFilter
{
    public static FormFilter All { get; } = new();

    /// <summary>Only forms with a finding of this severity or a graver one.</summary>
    public Severity? AtLeast { get; init; }

    /// <summary>Only forms with something that could not be checked (无法核对).</summary>
    public bool NotCheckable { get; init; }

    /// <summary>Only forms with something concluded (推断).</summary>
    public bool Inferred { get; init; }

    /// <summary>Only forms in which one of these rules found something.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Units; null stands for forms that tell none.</summary>
    public IReadOnlyList<string?> Units { get; init; } = [];

    public IReadOnlyList<FormKind> Kinds { get; init; } = [];

    /// <summary>Budget years; null stands for forms that tell none.</summary>
    public IReadOnlyList<int?> Years { get; init; } = [];

    public long? SetId { get; init; }

    public long? DocumentId { get; init; }

    /// <summary>Only forms of this project or department, as FormRow.Subject tells it: the declaration beside the self-evaluation.</summary>
    public string? Subject { get; init; }

    /// <summary>Only forms that are checked together with a certain one.</summary>
    public FormRelation? CheckedWith { get; init; }

    /// <summary>Only forms that hold this copied text, as CopiedText.Hash tells it.</summary>
    public long? CopyHash { get; init; }

    /// <summary>Only forms whose printed total score stands so to the computed one.</summary>
    public ScoreAgreement? Scores { get; init; }

    /// <summary>Words that the form, its findings or its file's name must all hold, parted by blanks.</summary>
    public string? Text { get; init; }
}

/// <summary>How the printed total score stands to the computed one.</summary>
public enum ScoreAgreement
{
    /// <summary>一致</summary>
    Same,

    /// <summary>不一致</summary>
    Different,

    /// <summary>无法复算: a form that is scored, or prints a total, whose total cannot be computed</summary>
    NotComputed,

    /// <summary>没有印总分: computed, with nothing to hold it against</summary>
    NotPrinted,
}

/// <summary>What a list of forms is sorted by.</summary>
public enum FormOrder
{
    /// <summary>The riskiest first</summary>
    Risk,

    /// <summary>The last added first, within a document in its order</summary>
    Newest,

    /// <summary>By unit, then project</summary>
    Unit,

    /// <summary>The newest budget year first</summary>
    Year,

    /// <summary>The largest amount first</summary>
    Amount,

    /// <summary>As the documents stand in the set, or were added</summary>
    Document,
}
