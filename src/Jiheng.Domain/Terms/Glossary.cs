using System.Collections.Frozen;

namespace Jiheng.Domain.Terms;

/// <summary>The one place where English identifiers and Chinese words meet. UI, export and reader all use it.</summary>
public static partial class Glossary
{
    private static readonly FrozenDictionary<string, Term> ByIdentifier = All().ToFrozenDictionary(term => term.Identifier);

    public static IReadOnlyList<Term> Terms { get; } = [.. All()];

    /// <summary>The Chinese label of an enum member.</summary>
    /// <exception cref="KeyNotFoundException">The member is not in the glossary: held by a test.</exception>
    public static string Label<T>(T member)
        where T : struct, Enum => Of(member).Label;

    public static Term Of<T>(T member)
        where T : struct, Enum => ByIdentifier[$"{typeof(T).Name}.{member}"];

    private static IEnumerable<Term> All() => [.. Concepts, .. Levels, .. Fields, .. Columns, .. Choices, .. Actions];

    private static Term Term<T>(T member, string label, params IReadOnlyList<string> aliases)
        where T : struct, Enum => new($"{typeof(T).Name}.{member}", label, aliases);
}
