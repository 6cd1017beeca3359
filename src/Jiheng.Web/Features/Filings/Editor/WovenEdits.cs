using Jiheng.Forms.Editing;
using Jiheng.Forms.Editing.Drafts;

namespace Jiheng.Web.Features.Filings.Editor;

/// <summary>Edits of one person, woven into a draft in which others went on meanwhile.</summary>
internal sealed class WovenEdits(DraftForm draft, IEnumerable<DraftEdit> theirs, Func<string, string?> writerOf)
{
    public DraftForm Draft { get; private set; } = draft;

    /// <summary>What others did, as it is said after what was woven in.</summary>
    public List<DraftEdit> Theirs { get; private set; } = [.. theirs];

    /// <summary>What is to be kept, each with the draft that it is said of.</summary>
    public List<(DraftForm Of, DraftEdit Edit)> Done { get; } = [];

    public List<SheetConflict> Conflicts { get; } = [];

    public List<string> Left { get; } = [];

    /// <summary>Changes of rows that the page does not know it made.</summary>
    public List<DraftEdit> Unforeseen { get; } = [];

    /// <summary>The cell in which the page goes on; null: where it is.</summary>
    public string? Chosen { get; private set; }

    /// <summary>Weaves in what a page tells.</summary>
    public void Add(SheetEdit said)
    {
        if (said.Kind == "paste") Paste(said);
        else if (said.Kind == "pick") Pick(said);
        else Add(Edit(said), settle: true);
    }

    /// <summary>Weaves in an edit.</summary>
    /// <param name="edit">The edit, said of the draft before theirs and after those that were woven in.</param>
    /// <param name="settle">Whether it is said of cells, not of fields.</param>
    public void Add(DraftEdit edit, bool settle)
    {
        var (rebased, conflict) = DraftRebase.Over(edit, Theirs);
        if (conflict is not null) Conflicts.Add(Told(edit, conflict));
        if (edit is RowEdit row) Theirs = [.. DraftRebase.After(row, Theirs)];
        if (rebased is null) return;
        try
        {
            foreach (var settled in settle ? DraftEditor.Settle(Draft, rebased) : [rebased]) Do(settled);
        }
        catch (FormatException problem)
        {
            Conflicts.Add(new SheetConflict("", edit is SetField set ? FieldLabel.Of(set.Path) : "行", (edit as SetField)?.After, null, null, problem.Message));
        }
    }

    /// <summary>Puts a blank row where the last one of a list was removed: without any there would be nothing to write into.</summary>
    public void Complete()
    {
        if (Done.Count == 0) return;
        foreach (var lacking in DraftEditor.Lacking(Draft))
        {
            Do(lacking);
            Unforeseen.Add(lacking);
        }
    }

    private void Paste(SheetEdit said)
    {
        if (DraftRebase.PathOver(said.Path, Theirs) is not { } path)
        {
            Conflicts.Add(new SheetConflict("", FieldLabel.Of(said.Path), said.After, null, null, "要粘贴的位置所在的行已被删除。"));
            return;
        }

        var block = PastedCells.Edits(Draft, DraftDrawing.Draw(Draft, [path]), path, said.After ?? "");
        foreach (var edit in block.Edits) Do(edit);
        Left.AddRange(block.Left);
    }

    private void Pick(SheetEdit said)
    {
        var (edits, name) = PickedIndicator.Put(Draft, DraftRebase.PathOver(said.Path, Theirs) ?? "", SheetRows.Picked(said));
        foreach (var edit in edits) Do(edit);
        Unforeseen.AddRange(edits.OfType<RowEdit>());
        Chosen = name;
    }

    private void Do(DraftEdit edit)
    {
        Done.Add((Draft, edit));
        Draft = DraftEditor.Apply(Draft, edit);
    }

    private DraftEdit Edit(SheetEdit said) => said.Kind switch
    {
        "set" => new SetField(said.Path, said.Before, said.After),
        "add" => new AddRow(said.At, SheetRows.Like(Draft.Form, said)) { List = SheetRowChange.ListOf(said.List), Task = said.Task },
        "remove" => new RemoveRow(said.At, DraftForm.BlankRow) { List = SheetRowChange.ListOf(said.List), Task = said.Task },
        "move" => new MoveRow(said.At, said.To) { List = SheetRowChange.ListOf(said.List), Task = said.Task },
        _ => throw new BadHttpRequestException($"There is no edit of the kind {said.Kind}."),
    };

    private SheetConflict Told(DraftEdit edit, EditConflict conflict)
    {
        var path = conflict.Path.Length > 0 ? conflict.Path : edit is SetField set ? set.Path : "";
        return new SheetConflict(conflict.Path, path.Length > 0 ? FieldLabel.Of(path) : "行", (edit as SetField)?.After, conflict.Theirs, conflict.Path.Length > 0 ? writerOf(conflict.Path) : null, conflict.Reason switch
        {
            ConflictReason.FieldChanged => "这一格同时有两处改动，请选一个。",
            ConflictReason.RowChanged => "要删的这一行刚有人填写过，没有删。",
            ConflictReason.RowRemoved => "这一行已被删除，您写的内容没有放处。",
            ConflictReason.FormChanged => "整张表已换成另一份内容，这一处没有改。",
        });
    }
}
