using System.Buffers;
using Jiheng.Domain.Documents;

namespace Jiheng.Rules.Checks.Engine;

/// <summary>Whether the rows of a form look as if the document's text was damaged before anybody read it: by character
/// recognition, or by lines that changed places.</summary>
/// <remarks>An error must be certain. What a damaged text says is not, so its rows give reminders to look at the original.</remarks>
internal static class ReadingDoubt
{
    public const string Advice = "本表的文字次序或字符像是受损，先对照原件。";

    private static readonly SearchValues<char> Noise = SearchValues.Create("$^\\\uFFFD");
    private static readonly SearchValues<char> Breaks = SearchValues.Create("。，,、；;：:");

    public static bool In(PerformanceForm form)
    {
        // A form typed into Jiheng was read from nowhere and is what its author wrote.
        if (form.PrintedLabels.Count == 0 || form.Provenance.Places.Count == 0) return false;
        int concluded = 0, torn = 0;
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            var row = form.Indicators[i];
            if (row.Name.AsSpan().ContainsAny(Noise)) return true;
            if (row.Provenance.Inferred.Count > 0 && row.Provenance.IsInferred("level1")) concluded++;
            if (IsTorn(row.Name)) torn++;
        }

        // Either sign alone is common in sound documents: phrases as names, or level names that a merged cell hides.
        return torn > 1 && concluded * 2 > form.Indicators.Count;
    }

    // A name that ends or begins with a stop, or runs over one.
    private static bool IsTorn(string name) =>
        name.Length == 0 || Breaks.Contains(name[^1]) || Breaks.Contains(name[0]) || name.AsSpan().ContainsAny('，', ',');
}
