using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Jiheng.Domain.Documents;

/// <summary>Places by field name, in two arrays: a table may have a hundred thousand rows, and a dictionary for each would hold more
/// memory than all else that was read. Rows that fill the same fields share their names.</summary>
public sealed class PlaceDictionary : IReadOnlyDictionary<string, Place>
{
    private readonly string[] fields;
    private readonly Place[] places;

    internal PlaceDictionary(string[] fields, Place[] places) => (this.fields, this.places) = (fields, places);

    public int Count => fields.Length;

    public IEnumerable<string> Keys => fields;

    public IEnumerable<Place> Values => places;

    /// <exception cref="KeyNotFoundException">The field has no place of its own.</exception>
    public Place this[string key] => TryGetValue(key, out var place) ? place : throw new KeyNotFoundException($"No place was noted for “{key}”.");

    public bool ContainsKey(string key) => Array.IndexOf(fields, key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Place value)
    {
        // A row has less than ten: looking them through costs less than a hash.
        var at = Array.IndexOf(fields, key);
        value = at < 0 ? default : places[at];
        return at >= 0;
    }

    public IEnumerator<KeyValuePair<string, Place>> GetEnumerator()
    {
        for (var i = 0; i < fields.Length; i++) yield return new(fields[i], places[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
