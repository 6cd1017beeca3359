namespace Jiheng.Storage.Listing;

/// <summary>A form by its number, and what it is checked together with.</summary>
/// <param name="Id">The form.</param>
/// <param name="DocumentId">Its document.</param>
/// <param name="SetId">The newest set that holds the document; null where none does.</param>
/// <param name="Unit">The unit that it tells.</param>
public sealed record GroupedForm(long Id, long DocumentId, long? SetId, string? Unit);
