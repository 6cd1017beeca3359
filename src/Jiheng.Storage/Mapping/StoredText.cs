using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Jiheng.Storage.Mapping;

/// <summary>What text looks like in a database: one ends a text at a NUL when it reads it, another refuses to write one, and
/// half of a surrogate pair is no text anywhere. A document may hold both; its snapshot keeps them.</summary>
internal static class StoredText
{
    public static string Of(string text) => IsPlain(text) ? text : string.Concat(text.EnumerateRunes().Select(rune => rune.Value == 0 ? " " : rune.ToString()));

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') && !text.Contains('\0', StringComparison.Ordinal);
}

/// <summary>Makes every text that is stored one that a database can hold.</summary>
internal sealed class StoredTextConverter() : ValueConverter<string, string>(text => StoredText.Of(text), text => text);
