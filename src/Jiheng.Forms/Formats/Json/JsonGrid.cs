using System.Text.Json;
using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Json;

/// <summary>Tables as JSON: rows of cells, one table or several, at any depth.</summary>
internal static class JsonGrid
{
    private const int Deepest = 64;
    private static readonly PlaceFrame Sheet = new(FrameKind.Sheet);

    /// <summary>Reads the text as JSON tables.</summary>
    /// <returns>Null where the text is no JSON or holds no row of cells; the text is then read as text.</returns>
    public static DocumentGrid? TryBuild(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (start.Length == 0 || start[0] is not ('[' or '{')) return null;
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, MaxDepth = Deepest });
            var rows = new List<GridRow>();
            Collect(json.RootElement, rows);
            return rows.Count == 0 ? null : new DocumentGrid(rows, []);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Collect(JsonElement element, List<GridRow> rows)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject()) Collect(property.Value, rows);
        }
        else if (element.ValueKind == JsonValueKind.Array && IsTable(element))
        {
            var number = 0;
            foreach (var row in element.EnumerateArray()) rows.Add(Row(row, ++number));
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, rows);
        }
    }

    private static bool IsTable(JsonElement array) => array.GetArrayLength() > 0 && array.EnumerateArray().All(row =>
        row.ValueKind == JsonValueKind.Array && row.EnumerateArray().All(cell => cell.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object)));

    private static GridRow Row(JsonElement row, int number)
    {
        var cells = new List<GridCell>(row.GetArrayLength());
        foreach (var cell in row.EnumerateArray())
        {
            var text = cell.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? "" : cell.ToString().Trim();
            cells.Add(new GridCell(text, new Place(number, cells.Count + 1, Sheet)));
        }

        return new GridRow(RowShape.Table, cells, 0);
    }
}
