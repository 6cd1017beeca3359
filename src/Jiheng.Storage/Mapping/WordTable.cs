using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Jiheng.Storage.Mapping;

/// <summary>A closed choice and its words, there and back.</summary>
internal sealed class WordTable<T>
    where T : struct, Enum
{
    private readonly Dictionary<T, string> words;
    private readonly Dictionary<string, T> members;

    public WordTable(Func<T, string> word)
    {
        words = Enum.GetValues<T>().ToDictionary(member => member, word);
        members = words.ToDictionary(pair => pair.Value, pair => pair.Key);
        Converter = new ValueConverter<T, string>(member => Of(member), code => Read(code));
    }

    public ValueConverter<T, string> Converter { get; }

    public string Of(T member) => words[member];

    /// <exception cref="FormatException">No member has the word.</exception>
    public T Read(string word) => members.TryGetValue(word, out var member) ? member : throw new FormatException($"No {typeof(T).Name} {word}.");
}
