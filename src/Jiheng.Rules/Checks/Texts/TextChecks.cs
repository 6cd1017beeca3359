using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Rules.Checks.Texts;

/// <summary>文字: punctuation, residue of conversion, confusable writings.</summary>
internal static class TextChecks
{
    public static IReadOnlyList<CheckRule> List { get; } =
    [
        TextPunct.Rule,
        TypoConfusable.Rule,
    ];
}
