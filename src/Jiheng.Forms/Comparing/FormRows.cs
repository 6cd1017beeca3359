using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Editing;
using Jiheng.Forms.Layouts.Fields;

namespace Jiheng.Forms.Comparing;

/// <summary>The rows of a form as they are compared.</summary>
internal static class FormRows
{
    private static readonly (IndicatorColumn Column, string Field, string Label)[] Columns =
    [
        .. new[]
        {
            IndicatorColumn.Level1, IndicatorColumn.Level2, IndicatorColumn.PeriodTarget, IndicatorColumn.Target, IndicatorColumn.Actual, IndicatorColumn.Expected, IndicatorColumn.Likelihood, IndicatorColumn.Points,
            IndicatorColumn.Score, IndicatorColumn.Causes, IndicatorColumn.Deviation, IndicatorColumn.Description, IndicatorColumn.Direction, IndicatorColumn.Basis, IndicatorColumn.Remark,
        }.Select(column => (column, IndicatorCells.PathOf(column, ofPeriod: false), Glossary.Label(column))),
    ];

    private static readonly (string Field, string Label)[] TaskColumns =
        [("content", "主要内容"), ("goal", "绩效目标"), ("amount", "预算金额"), ("fiscal", Glossary.Label(FormField.Fiscal)), ("other", Glossary.Label(FormField.OtherFunds))];

    /// <summary>The form's own indicators, or those of one of its tasks.</summary>
    public static IReadOnlyList<ComparedRow> Indicators(PerformanceForm form, int? task = null) => task is { } index
        ? [.. form.GoalsByTask[index].Indicators.Select((row, at) => Row(row, At($"goalsByTask[{index}].indicators", at)))]
        : [.. form.Indicators.Select((row, at) => Row(row, At("indicators", at)))];

    public static IReadOnlyList<ComparedRow> Tasks(PerformanceForm form) => [.. form.GoalsByTask.Select((task, at) => Row(task, At("goalsByTask", at), TaskFields.UnitOf(form)))];

    public static IReadOnlyList<ComparedRow> Safeguards(PerformanceForm form)
    {
        var label = FieldWords.Of("safeguards")!;
        return [.. form.Safeguards.Select((text, at) => new ComparedRow(At("safeguards", at), label, ComparedCell.Of(At("safeguards", at), label, text), "", []))];
    }

    private static ComparedRow Row(Indicator row, string path) => new(
        path,
        FieldWords.Of("indicators")!,
        ComparedCell.Of(path + ".name", FieldWords.Of("name")!, row.Name),
        $"{row.Level1Name}/{row.Level2Name}",
        [.. Columns.Select(column => ComparedCell.Of($"{path}.{column.Field}", column.Label, Print(row, column.Column)))]);

    // The unit of a value in words may stand in a column of its own only: 优良, 等级.
    private static string? Print(Indicator row, IndicatorColumn column) =>
        column == IndicatorColumn.Target && row.Target is { Unit: { } unit } target && !target.Text.Contains(unit, StringComparison.Ordinal)
            ? $"{target.Text}（{unit}）"
            : IndicatorCells.Print(row, column, ofPeriod: false, parted: false);

    private static ComparedRow Row(TaskGoal task, string path, MoneyUnit unit) => new(
        path,
        FieldWords.Of("goalsByTask")!,
        ComparedCell.Of(path + ".name", "任务名称", task.Name),
        "",
        [.. TaskColumns.Select(column => new ComparedCell($"{path}.{column.Field}", column.Label, TaskCells.Print(task, "task." + column.Field, unit), Blanks.Without(TaskCells.Print(task, "task." + column.Field, MoneyUnit.Yuan))))]);

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
