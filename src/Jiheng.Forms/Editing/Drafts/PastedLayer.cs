using Jiheng.Forms.Drawing;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>Lays a block of texts over rows as they are seen, from one cell on.</summary>
internal sealed class PastedLayer(DraftForm draft, IReadOnlyList<SeenRow> rows, int startRow, int startColumn, List<string[]> texts)
{
    private readonly List<DraftEdit> edits = [];
    private readonly List<string> left = [];
    private readonly Dictionary<string, string> levels = [];
    private readonly bool wide = IsWide(rows[startRow], startColumn, texts);
    private readonly bool startsAtTask = PastedRow.IsOfTask(rows[startRow].Cells.FirstOrDefault(cell => cell.Column == startColumn).Cell?.Path);
    private DraftForm draft = draft;

    public PastedBlock Lay()
    {
        var start = PastedRow.Of(rows[startRow]);
        var last = startRow;
        for (var i = 0; i < texts.Count; i++)
        {
            var at = startRow + i;
            var row = at < rows.Count ? PastedRow.Of(rows[at]) : null;
            if (at < rows.Count && (start is null || row?.IsBeside(start) == true)) Lay(rows[last = at], row, texts[i], isNew: false);
            else if (start is not null && texts[i].Any(text => !string.IsNullOrWhiteSpace(text))) Lay(rows[last], AddRow(start, texts[i]), texts[i], isNew: true);
            else Leave(texts[i]);
        }

        return new PastedBlock(edits, left);
    }

    private PastedRow AddRow(PastedRow start, string[] block)
    {
        var added = start.After(draft.Form, ofTask: start.IsOwned && startsAtTask && !string.IsNullOrWhiteSpace(block[0]));
        Do(added);
        return PastedRow.Of(added);
    }

    private void Lay(SeenRow row, PastedRow? place, string[] block, bool isNew)
    {
        var cells = row.Cells.Where(cell => cell.Column >= startColumn).ToArray();
        for (var i = 0; i < block.Length; i++)
        {
            var found = wide ? Array.Find(cells, cell => cell.Column == startColumn + i) : i < cells.Length ? cells[i] : default;
            if (found.Cell is { Path: { } path } && IsWritable(found.Cell, found.Begins, place, isNew)) Write(place?.Own(path) ?? path, block[i], isNew ? null : found.Cell.Whole ?? found.Cell.Text ?? "");
            else if (!DraftText.Same(block[i], found.Cell?.Text)) Leave(block[i]);
        }
    }

    // A level belongs to each of the rows that it stands for; what else runs down from above began there.
    private static bool IsWritable(DrawnCell cell, bool begins, PastedRow? place, bool isNew) =>
        place is null ? begins : isNew ? place.Own(cell.Path!) is not null : begins || IsLevel(cell.Path!);

    private void Write(string path, string text, string? shown)
    {
        if (IsLevel(path))
        {
            var level = path[path.LastIndexOf('.')..];
            if (DraftText.Normal(text) is { } named) levels[level] = named;
            else if (!levels.TryGetValue(level, out text!)) return;
        }

        // What a cell says already may be said otherwise behind it: 产出 as 产出指标.
        if (shown is not null && DraftText.Same(text, shown)) return;
        foreach (var edit in CellEdits.Of(draft, path, DraftText.Normal(text), ofRun: false)) Do(edit);
    }

    private static bool IsLevel(string path) => path.EndsWith(".level1", StringComparison.Ordinal) || path.EndsWith(".level2", StringComparison.Ordinal);

    private void Do(DraftEdit edit)
    {
        edits.Add(edit);
        draft = DraftEditor.Apply(draft, edit);
    }

    private void Leave(params string[] lost) => left.AddRange(lost.Where(text => !string.IsNullOrWhiteSpace(text)));

    // A block copied from the same table has an empty column for each column that a merged cell covers; one from a plain list has none.
    private static bool IsWide(SeenRow start, int startColumn, List<string[]> texts)
    {
        var columns = start.Cells.Where(cell => cell.Column >= startColumn).Select(cell => cell.Column - startColumn).ToHashSet();
        var width = texts.Count == 0 ? 0 : texts.Max(row => row.Length);
        return width > columns.Count && texts.All(row => row.Index().All(one => columns.Contains(one.Index) || string.IsNullOrWhiteSpace(one.Item)));
    }
}
