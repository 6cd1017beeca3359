using System.Text;
using System.Text.Json;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Forms.Reading;

namespace Jiheng.Tests.Forms.Reading;

/// <summary>Real documents of other provinces against labels that were made by hand: names with the right target, year and unit.</summary>
public sealed class RealFormsTests
{
    [Fact]
    public void Names_and_targets_reach_95_percent()
    {
        int right = 0, labelled = 0, read = 0;
        var wrong = new StringBuilder();
        foreach (var (label, document) in Labelled())
        {
            var rows = document.Forms.SelectMany(form => form.AllIndicators).ToList();
            var expected = label.GetProperty("projects").EnumerateArray().SelectMany(project => project.GetProperty("indicators").EnumerateArray()).ToList();
            // A text that was cut off may hold the beginning of a row that is not labelled.
            if (label.GetProperty("cut").GetBoolean() && expected.Count > 0) rows = rows[..Math.Min(rows.Count, 1 + rows.FindLastIndex(row => expected.Any(item => Key(item.GetProperty("name")) == Key(row.Name))))];
            read += rows.Count;
            labelled += expected.Count;
            foreach (var item in expected)
            {
                if (rows.Find(row => Key(row.Name) == Key(item.GetProperty("name")) && IsTarget(item, row.Target)) is not { } match) wrong.Append(document.File).Append(' ').Append(item.GetProperty("name")).Append('\n');
                else right += rows.Remove(match) ? 1 : 0;
            }
        }

        var f1 = 2.0 * right / (labelled + read);
        Assert.True(f1 >= 0.95, $"F1 {f1:0.000}:\n{wrong}");
    }

    [Fact]
    public void Year_and_unit_are_those_printed()
    {
        var wrong = Labelled().Where(pair =>
            (pair.Label.GetProperty("year").ValueKind == JsonValueKind.Number && pair.Document.Forms.All(form => form.FiscalYear != pair.Label.GetProperty("year").GetInt32()))
            || (pair.Label.GetProperty("unit_name").ValueKind == JsonValueKind.String && pair.Document.Forms.All(form => Key(form.Project.Unit ?? "") != Key(pair.Label.GetProperty("unit_name")) && Key(form.Project.Department ?? "") != Key(pair.Label.GetProperty("unit_name")))));
        Assert.Empty(wrong.Select(pair => pair.Document.File));
    }

    private static IEnumerable<(JsonElement Label, PerformanceDocument Document)> Labelled()
    {
        var folder = Path.Combine(TestFolders.NeedShared(), "real-forms");
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "labels"), "*.json").Order(StringComparer.Ordinal))
        {
            var text = Directory.GetFiles(Path.Combine(folder, "texts"), Path.GetFileNameWithoutExtension(file) + "*").Single();
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            yield return (json.RootElement.Clone(), DocumentReader.Read(Path.GetFileName(text), File.ReadAllBytes(text)));
        }
    }

    private static bool IsTarget(JsonElement item, IndicatorValue? target)
    {
        var printed = Key(item.GetProperty("target_value"));
        if (printed.Length == 0) return target is null || target.Number is null;
        if (ValueText.Number(item.GetProperty("target_value").ToString()) is not { } number) return target is { Number: null } && (Key(target.Text).Contains(printed, StringComparison.Ordinal) || printed.Contains(Key(target.Text), StringComparison.Ordinal));
        var sign = OperatorText.OfCell(item.GetProperty("operator").ToString());
        return target?.Number == number && (target.Operator == sign || (sign is null or ComparisonOperator.EqualTo && target.Operator is null or ComparisonOperator.EqualTo));
    }

    private static string Key(JsonElement text) => Key(text.ValueKind == JsonValueKind.Null ? "" : text.ToString());

    private static string Key(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => char.IsLetterOrDigit(c) || c is '%' or '/' or '*' or '★' or '=' or '≥' or '≤' or '>' or '<' or '+'));
}
