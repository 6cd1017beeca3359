using Jiheng.Domain.Documents;

namespace Jiheng.Rules.Checks.Heads;

/// <summary>What a form prints as labels. A form that was typed into Jiheng prints none: then it has every box of its kind.</summary>
internal static class PrintedLabel
{
    /// <summary>Whether the form was read from a document rather than typed.</summary>
    public static bool HasLabels(this PerformanceForm form) => form.PrintedLabels.Count > 0 || !ReferenceEquals(form.Provenance, Provenance.None);

    /// <summary>Whether the form has such a box: its label is printed, or the form was typed and has all boxes.</summary>
    public static bool HasBox(this PerformanceForm form, string label) => !form.HasLabels() || form.Prints(label);

    /// <summary>Whether a label contains these words, blanks aside.</summary>
    public static bool Prints(this PerformanceForm form, string words)
    {
        for (var i = 0; i < form.PrintedLabels.Count; i++)
        {
            if (ContainsWithoutBlanks(form.PrintedLabels[i], words)) return true;
        }

        return false;
    }

    /// <summary>Labels are often stretched with blanks: 财政    资金.</summary>
    public static bool ContainsWithoutBlanks(ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        if (text.Contains(words, StringComparison.Ordinal)) return true;
        for (var from = 0; from < text.Length; from++)
        {
            int at = from, matched = 0;
            while (at < text.Length && matched < words.Length)
            {
                if (text[at] == words[matched]) matched++;
                else if (!char.IsWhiteSpace(text[at]) || matched == 0) break;
                at++;
            }

            if (matched == words.Length) return true;
        }

        return false;
    }
}
