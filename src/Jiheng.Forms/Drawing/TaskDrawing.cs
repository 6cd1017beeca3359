using Jiheng.Domain.Documents;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Editing;
using Jiheng.Forms.Layouts.Fields;

namespace Jiheng.Forms.Drawing;

/// <summary>A department plan's goals by task, and its safeguards.</summary>
internal static class TaskDrawing
{
    public static IEnumerable<DrawnBlock> Draw(PerformanceForm form, int index)
    {
        var (task, unit) = (form.GoalsByTask[index], TaskFields.UnitOf(form));
        var path = $"goalsByTask[{index}]";
        var rows = new List<DrawnRow> { Row("任务名称", new DrawnCell(task.Name, CellRole.Text, path + ".name")) };
        if (task.Content is not null) rows.Add(Row("主要内容", new DrawnCell(task.Content, CellRole.Text, path + ".content")));
        if (task.Goal is not null) rows.Add(Row("绩效目标", new DrawnCell(task.Goal, CellRole.Text, path + ".goal")));
        if (task.Amount is not null) rows.Add(Row($"预算金额（{Glossary.Label(unit)}）", new DrawnCell(FundsSheetFields.AmountText(task.Amount, unit), CellRole.Number, path + ".amount")));
        yield return new DrawnBlock(task.Name, [15, 85], rows);
        if (IndicatorDrawing.Draw(task.Name, task.Indicators, path + ".indicators", form.Kind) is { } indicators) yield return indicators;
    }

    // The label stands once, merged over its rows.
    public static DrawnBlock? Safeguards(IReadOnlyList<string> safeguards)
    {
        if (safeguards.Count == 0) return null;
        var rows = new List<DrawnRow>(safeguards.Count);
        for (var i = 0; i < safeguards.Count; i++)
        {
            var text = new DrawnCell(safeguards[i], CellRole.Text, $"safeguards[{i}]");
            rows.Add(new DrawnRow(i == 0 ? [new DrawnCell("工作保障措施", CellRole.Label) { RowSpan = safeguards.Count }, text] : [text]));
        }

        return new DrawnBlock("工作保障措施", [15, 85], rows);
    }

    private static DrawnRow Row(string label, DrawnCell value) => new([new DrawnCell(label, CellRole.Label), value]);
}
