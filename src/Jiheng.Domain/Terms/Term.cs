namespace Jiheng.Domain.Terms;

/// <summary>One concept: its English identifier, its one Chinese label, and the variants that real documents print.</summary>
/// <param name="Identifier">Type or member name, such as "FormField.ProjectName".</param>
/// <param name="Label">What Jiheng writes on screens and forms.</param>
/// <param name="Aliases">What else is recognised when reading; without blanks, colons and brackets.</param>
public sealed record Term(string Identifier, string Label, params IReadOnlyList<string> Aliases)
{
    /// <summary>The label and all aliases.</summary>
    public IEnumerable<string> Spellings => [Label, .. Aliases];
}
