using Jiheng.Forms.Editing;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage.Filings;

namespace Jiheng.Web.Features.Filings.Editor;

/// <summary>What the log tells of an edit.</summary>
internal static class SheetHistory
{
    public static NewEdit Of(DraftEdit edit) => edit switch
    {
        SetField set => new NewEdit(DraftJson.Write(set), FieldLabel.Of(set.Path), set.Before, set.After),
        AddRow add => new NewEdit(DraftJson.Write(add), Place(add, add.At), null, $"添加{Called(add)}{Named(add, add.Row.Name, add.Goal?.Name, add.Safeguard)}") { Rows = add },
        RemoveRow remove => new NewEdit(DraftJson.Write(remove), Place(remove, remove.At), $"{(remove.List == RowsOf.Indicators ? "这一行" : "")}{Named(remove, remove.Row.Name, remove.Goal?.Name, remove.Safeguard)}", "删除") { Rows = remove },
        MoveRow move => new NewEdit(DraftJson.Write(move), Place(move, move.From), null, $"移到{Place(move with { Task = null }, move.To)}") { Rows = move },
        var other => new NewEdit(DraftJson.Write(other), "整张表", null, "换成另一份内容"),
    };

    private static string Place(RowEdit edit, int at) => edit.List switch
    {
        RowsOf.Tasks => $"任务{at + 1}",
        RowsOf.Safeguards => $"第{at + 1}条保障措施",
        _ => edit.Task is { } task ? $"任务{task + 1}第{at + 1}行" : $"第{at + 1}行",
    };

    private static string Called(RowEdit edit) => edit.List == RowsOf.Indicators ? "一行" : "";

    private static string Named(RowEdit edit, string row, string? goal, string? safeguard) => (edit.List switch { RowsOf.Tasks => goal, RowsOf.Safeguards => safeguard, _ => row }) is { Length: > 0 } name ? $"“{name}”" : "";
}
