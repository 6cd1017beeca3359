namespace Jiheng.Storage.Records;

/// <summary>One text of a form that can be searched for: a name, a goal, a finding's message.</summary>
public sealed class StoredPassage
{
    /// <summary>Made of the form's number and the text's place in it.</summary>
    public long Id { get; set; }

    public long FormId { get; set; }

    public StoredForm? Form { get; set; }

    /// <summary>Where it stands: "project.name", "indicators[3].target"; "findings[2]" for a message.</summary>
    public required string Field { get; set; }

    public required string Text { get; set; }

    /// <summary>The hash of the text without blanks and punctuation, the same for texts copied from each other; null for text
    /// too short to mean anything when it is repeated, and for messages.</summary>
    public long? CopyHash { get; set; }
}
