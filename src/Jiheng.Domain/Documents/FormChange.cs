namespace Jiheng.Domain.Documents;

/// <summary>What happened to a field or a row of a form between two versions of it.</summary>
public enum FormChange
{
    /// <summary>A field says something else.</summary>
    Changed,

    /// <summary>A row is new.</summary>
    RowAdded,

    /// <summary>A row is gone.</summary>
    RowRemoved,

    /// <summary>A row stands in another place among those that stayed.</summary>
    RowMoved,

    /// <summary>A row has another name.</summary>
    RowRenamed,
}
