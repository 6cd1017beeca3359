using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>The causes of a deviation that a cell lists: 经费保障、人员保障.</summary>
internal static class CauseText
{
    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '\n', ' '];
    private static readonly Dictionary<string, DeviationCause> ByName =
        Enum.GetValues<DeviationCause>().SelectMany(cause => Glossary.Of(cause).Spellings.Select(name => (name, cause))).ToDictionary(entry => entry.name, entry => entry.cause);

    /// <summary>None where a part of the text names no cause.</summary>
    public static IReadOnlyList<DeviationCause> Read(string? text)
    {
        if (text is null) return [];
        var causes = new List<DeviationCause>();
        foreach (var name in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!ByName.TryGetValue(name, out var cause)) return [];
            if (!causes.Contains(cause)) causes.Add(cause);
        }

        return causes;
    }
}
