using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>A form that is being filled in.</summary>
/// <param name="Form">The form as far as it can be read.</param>
/// <param name="Unread">What was typed into a field, by its path, that the field cannot hold; the field itself is then empty.</param>
public sealed record DraftForm(PerformanceForm Form, IReadOnlyDictionary<string, string> Unread);
