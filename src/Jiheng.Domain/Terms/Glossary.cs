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

    /// <summary>The member of a closed choice that is spelled so, as its label or an alias; null where none is.</summary>
    public static T? Find<T>(string spelling)
        where T : struct, Enum => Spelled<T>.Members.TryGetValue(spelling, out var member) ? member : null;

    private static IEnumerable<Term> All() => [.. Concepts, .. Levels, .. Fields, .. Columns, .. Choices, .. Actions, .. Organisations, .. Years, .. Filings, .. Notices];

    private static Term Term<T>(T member, string label, params IReadOnlyList<string> aliases)
        where T : struct, Enum => new($"{typeof(T).Name}.{member}", label, aliases);

    private static class Spelled<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<string, T> Members = Enum.GetValues<T>()
            .SelectMany(member => Of(member).Spellings.Select(spelling => (spelling, member))).ToFrozenDictionary(pair => pair.spelling, pair => pair.member);
    }
}
