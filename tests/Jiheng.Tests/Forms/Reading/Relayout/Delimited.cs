using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jiheng.Tests.Forms.Reading.Relayout;

/// <summary>Layouts in which something stands between the cells.</summary>
internal static class Delimited
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Tabs(DrawnForm form, Random random) => Joined(form.Rows.Select(row => string.Join('\t', row.Length > 1 ? Filled(row, form.Rows[form.HeadRow].Length) : row)));

    /// <summary>Empty cells at the end of a row are not printed.</summary>
    public static string TabsCutShort(DrawnForm form, Random random) => Joined(form.Rows.Select(row => string.Join('\t', row).TrimEnd('\t')));

    /// <summary>Empty cells are not printed at all; the row is filled up at its end.</summary>
    public static string RaggedPipes(DrawnForm form, Random random) => Joined(form.Rows.Select(row =>
    {
        var cells = row.Where(cell => cell.Length > 0).ToList();
        return DrawnForm.IsPage(row) ? row[0] : $"{string.Join(" | ", cells)} |{new string('|', form.Width - cells.Count)}";
    }));

    public static string Markdown(DrawnForm form, Random random)
    {
        var lines = new List<string>();
        var above = true;
        foreach (var (row, index) in form.Rows.Select((row, index) => (row, index)))
        {
            above &= row.Length == 1;
            lines.Add(above || DrawnForm.IsPage(row) ? row[0] : $"| {string.Join(" | ", Filled(row, form.Width))} |");
            if (index == form.HeadRow) lines.Add("|" + new StringBuilder().Insert(0, "---|", form.Width));
        }

        return Joined(lines);
    }

    public static string Json(DrawnForm form, Random random) => JsonSerializer.Serialize(form.Rows.Select(row => Filled(row, form.Width)), Readable);

    private static IEnumerable<string> Filled(string[] row, int width) => row.Concat(Enumerable.Repeat("", Math.Max(0, width - row.Length)));

    private static string Joined(IEnumerable<string> lines) => string.Join('\n', lines) + "\n";
}
