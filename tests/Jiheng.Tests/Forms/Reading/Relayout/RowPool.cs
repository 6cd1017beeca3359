using System.Text.Json;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading;

namespace Jiheng.Tests.Forms.Reading.Relayout;

/// <summary>All rows that are known to be right: the project's samples as read, and what people labelled in real forms.</summary>
internal static class RowPool
{
    private const int FewestRows = 3;

    public static IReadOnlyList<PooledForm> Forms { get; } = [.. Samples().Concat(Labelled()).Where(form => form.Rows.Count >= FewestRows)];

    private static IEnumerable<PooledForm> Samples() =>
        from file in Directory.GetFiles(Path.Combine(Checkout.Root, "samples"), "*.txt").Order(StringComparer.Ordinal)
        from form in DocumentReader.Read(file, File.ReadAllBytes(file)).Forms
        select new PooledForm(form.Project.Name ?? "某项目", form.Project.Unit ?? "某县财政局", [.. form.Indicators.Where(IsWhole).Select(Row)]);

    private static bool IsWhole(Indicator row) => row is { Target: not null, Level2: not IndicatorLevel2.Unknown };

    private static PooledRow Row(Indicator row)
    {
        var target = row.Target!;
        return new PooledRow(
            row.PrintedLevel1 ?? Glossary.Label(row.Level1), row.PrintedLevel2 ?? Glossary.Label(row.Level2), row.Name, target.Number is null ? null : target.Operator?.Sign(),
            target.Number is { } number ? Plain(number) : null, target.Unit, target.Number is null ? target.Text : null, row.Actual?.Text, Plain(row.Points?.Value), Plain(row.Score?.Value));
    }

    private static IEnumerable<PooledForm> Labelled()
    {
        var folder = TestFolders.Shared is { } shared ? Path.Combine(shared, "real-forms", "labels") : "";
        if (!Directory.Exists(folder)) yield break;
        foreach (var file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            var unit = Text(json.RootElement, "unit_name") ?? "某县财政局";
            foreach (var project in json.RootElement.GetProperty("projects").EnumerateArray())
            {
                var rows = project.GetProperty("indicators").EnumerateArray().Select(Row).OfType<PooledRow>().ToList();
                yield return new PooledForm(Text(project, "name") ?? "某项目", unit, rows);
            }
        }
    }

    // Rows without a level or a target of their own say nothing about where a cell belongs.
    private static PooledRow? Row(JsonElement item)
    {
        if (Text(item, "l2") is not { } level2 || Text(item, "target_value") is not { } target || Text(item, "name") is not { } name) return null;
        var measured = ValueText.Number(target) is not null;
        var sign = OperatorText.OfCell(Text(item, "operator"))?.Sign();
        return new PooledRow(
            Text(item, "l1") ?? ParentOf(level2), level2, name, measured ? sign : null, measured ? target : null, measured ? Text(item, "unit") : null,
            measured ? null : target, Text(item, "actual_text"), Text(item, "points"), Text(item, "score"));
    }

    private static string ParentOf(string level2) => level2.Contains("满意", StringComparison.Ordinal) ? "满意度指标" : level2.Contains("效益", StringComparison.Ordinal) || level2.Contains("影响", StringComparison.Ordinal) ? "效益指标" : "产出指标";

    private static string? Text(JsonElement item, string property) =>
        item.TryGetProperty(property, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number && value.ToString() is { Length: > 0 } text ? text : null;

    private static string? Plain(decimal? number) => number?.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
