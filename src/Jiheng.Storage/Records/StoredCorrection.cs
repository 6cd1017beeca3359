namespace Jiheng.Storage.Records;

/// <summary>What a person said about one field of a form. The form as read stays; corrections lie over it.</summary>
public sealed class StoredCorrection
{
    public long Id { get; set; }

    public long FormId { get; set; }

    public CorrectionKind Kind { get; set; }

    /// <summary>The field's path in the form: "indicators[3].target", "project.name".</summary>
    public required string Field { get; set; }

    /// <summary>The text before; null where there was none.</summary>
    public string? Before { get; set; }

    /// <summary>The text after; null where the field was emptied.</summary>
    public string? After { get; set; }

    public DateTime MadeAt { get; set; }

    /// <summary>Null while the correction holds.</summary>
    public DateTime? UndoneAt { get; set; }
}

/// <summary>What a person did with a field.</summary>
public enum CorrectionKind
{
    /// <summary>更正: the value was changed</summary>
    Corrected,

    /// <summary>确认: a concluded value was found to be right</summary>
    Confirmed,
}
