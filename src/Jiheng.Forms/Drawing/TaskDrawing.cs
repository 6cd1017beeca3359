using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Goals;

namespace Jiheng.Forms.Drawing;

/// <summary>A department plan's goals by task, and its safeguards.</summary>
internal static class TaskDrawing
{
    public static IEnumerable<DrawnBlock> Draw(TaskGoal task, int index, FormKind kind)
    {
        var path = $"goalsByTask[{index}]";
        var rows = new List<DrawnRow> { Row("任务名称", new DrawnCell(task.Name, CellRole.Text, path + ".name")) };
        if (task.Content is not null) rows.Add(Row("主要内容", new DrawnCell(task.Content, CellRole.Text, path + ".content")));
        if (task.Goal is not null) rows.Add(Row("绩效目标", new DrawnCell(task.Goal, CellRole.Text, path + ".goal")));
        if (task.Amount is { } amount) rows.Add(Row("预算金额（元）", new DrawnCell(amount.Yuan.ToString("#,##0.00", CultureInfo.InvariantCulture), CellRole.Number, path + ".amount")));
        yield return new DrawnBlock(task.Name, [15, 85], rows);
        if (IndicatorDrawing.Draw(task.Name, task.Indicators, path + ".indicators", kind) is { } indicators) yield return indicators;
    }

    public static DrawnBlock? Safeguards(IReadOnlyList<string> safeguards) => safeguards.Count == 0 ? null
        : new DrawnBlock("工作保障措施", [15, 85], [.. safeguards.Select((text, i) => Row(i == 0 ? "工作保障措施" : "", new DrawnCell(text, CellRole.Text, $"safeguards[{i}]")))]);

    private static DrawnRow Row(string label, DrawnCell value) => new([new DrawnCell(label, CellRole.Label), value]);
}
