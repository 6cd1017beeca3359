using System.Globalization;
using Jiheng.Forms.Drawing;

namespace Jiheng.Forms.Writing.Excel;

/// <summary>Names of sheets: the project's name as far as Excel takes it, each but once.</summary>
internal static class SheetNames
{
    private const int Longest = 31;
    private const string Forbidden = "[]:*?/\\'";

    public static IReadOnlyList<string> Of(IReadOnlyList<DrawnForm> forms)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "目录" };
        return [.. forms.Select((form, i) => Free(Clean(NameOf(form)), i, taken))];
    }

    /// <summary>The project that a form speaks of, else its title.</summary>
    public static string NameOf(DrawnForm form) =>
        form.Blocks.SelectMany(block => block.Rows).SelectMany(row => row.Cells).FirstOrDefault(cell => cell.Path == "project.name" && !string.IsNullOrWhiteSpace(cell.Text))?.Text ?? form.Title;

    private static string Clean(string name)
    {
        var clean = new string([.. PrintableText.Of(name).Where(letter => !Forbidden.Contains(letter, StringComparison.Ordinal) && letter >= ' ')]).Trim();
        return clean.Length == 0 ? "表" : Cut(clean, Longest);
    }

    private static string Free(string name, int index, HashSet<string> taken)
    {
        if (taken.Add(name)) return name;
        var number = string.Create(CultureInfo.InvariantCulture, $" {index + 1}");
        var other = Cut(name, Longest - number.Length) + number;
        taken.Add(other);
        return other;
    }

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
}
