using Jiheng.Domain.Documents;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Layouts.Fields;
using Jiheng.Forms.Layouts.Sheets;

namespace Jiheng.Forms.Conversion;

/// <summary>Finds the values of a form that a table has no place for.</summary>
internal static class ConversionLosses
{
    private const int LongestText = 60;
    private const string Period = "project.period";

    // Two ways to print the same days.
    private static readonly string[] Days = ["project.startDate", "project.endDate"];

    private static readonly IndicatorColumn[] Columns =
    [
        IndicatorColumn.Level1, IndicatorColumn.Level2, IndicatorColumn.Name, IndicatorColumn.Target, IndicatorColumn.Actual, IndicatorColumn.Points, IndicatorColumn.Score, IndicatorColumn.Deviation,
        IndicatorColumn.Description, IndicatorColumn.Basis, IndicatorColumn.Direction, IndicatorColumn.Expected, IndicatorColumn.Likelihood, IndicatorColumn.Causes, IndicatorColumn.Remark,
    ];

    private static readonly string[] TaskFields = ["name", "content", "goal", "amount", "fiscal", "other"];

    public static IReadOnlyList<ConversionLoss> Of(PerformanceForm form, LayoutSheet sheet)
    {
        var printed = sheet.Fields.ToHashSet();
        List<ConversionLoss> losses = [.. Once(form, printed), .. OfIndicators(form, printed)];
        var unit = form.Funding?.Unit ?? sheet.Unit;
        foreach (var field in TaskFields.Where(field => !printed.Contains("task." + field) && !printed.Contains("owner." + field)))
            losses.AddRange(form.GoalsByTask.Select(task => TaskCells.Print(task, "task." + field, unit)).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => new ConversionLoss("分项任务", Short(text!))));
        if (!sheet.Owned && form.GoalsByTask.Any(task => task.Indicators.Count > 0)) losses.Add(new ConversionLoss("指标与任务的对应关系", $"{form.GoalsByTask.Count} 项任务的指标合并列出"));
        if (!printed.Contains("safeguard")) losses.AddRange(form.Safeguards.Select(text => new ConversionLoss("工作保障措施", Short(text))));
        return losses;
    }

    /// <summary>The columns of indicators that a table of these fields does not print.</summary>
    public static IEnumerable<IndicatorColumn> Unprinted(HashSet<string> printed) =>
        Columns.Where(column => !printed.Contains("indicator." + IndicatorCells.PathOf(column, false)) && !TickCells.AnyOf(printed, column));

    private static IEnumerable<ConversionLoss> Once(PerformanceForm form, HashSet<string> printed) =>
        from field in SheetFields.All
        where field.Name is not (FundsSheetFields.Unit or Period) && !printed.Contains(field.Name) && !(Days.Contains(field.Name) && printed.Contains(Period))
        let text = field.Print(form)
        where !string.IsNullOrWhiteSpace(text)
        select new ConversionLoss(field.Label, Short(text)) { Field = field.Cell };

    private static IEnumerable<ConversionLoss> OfIndicators(PerformanceForm form, HashSet<string> printed)
    {
        foreach (var column in Unprinted(printed))
        {
            foreach (var row in form.AllIndicators)
            {
                if (IndicatorCells.Print(row, column, ofPeriod: false, parted: false) is { Length: > 0 } text) yield return new ConversionLoss($"指标“{Short(row.Name)}”的{Glossary.Label(column)}", Short(text));
            }
        }

        if (printed.Contains("period.target") || printed.Contains("indicator.periodTarget")) yield break;
        foreach (var row in form.AllIndicators.Where(row => row.PeriodTarget is not null)) yield return new ConversionLoss($"指标“{Short(row.Name)}”的{Glossary.Label(IndicatorColumn.PeriodTarget)}", row.PeriodTarget!.Text);
    }

    private static string Short(string text)
    {
        var line = string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return line.Length <= LongestText ? line : line[..LongestText] + "…";
    }
}
