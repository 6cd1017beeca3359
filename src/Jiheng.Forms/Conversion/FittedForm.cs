using Jiheng.Domain.Documents;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Forms.Editing;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Forms.Layouts.Fields;
using Jiheng.Forms.Layouts.Sheets;

namespace Jiheng.Forms.Conversion;

/// <summary>A form cut down to what a table has places for, so that the table can draw it whole. What is cut off is told by <see cref="ConversionLosses"/>.</summary>
internal static class FittedForm
{
    public static PerformanceForm Of(PerformanceForm form, LayoutSheet sheet)
    {
        var printed = sheet.Fields.ToHashSet();
        string[] cut = [.. ConversionLosses.Unprinted(printed).Select(column => IndicatorCells.PathOf(column, false)), .. printed.Contains("period.target") || printed.Contains("indicator.periodTarget") ? Array.Empty<string>() : ["periodTarget"]];
        form = Tasks(form, sheet, printed);
        form = form with
        {
            Indicators = [.. form.Indicators.Select(Row)],
            GoalsByTask = [.. form.GoalsByTask.Select(task => task with { Indicators = [.. task.Indicators.Select(Row)] })],
            Safeguards = printed.Contains("safeguard") ? form.Safeguards : [],
        };
        // What stands once is emptied as by hand, so that a block of which nothing is left goes.
        return ConversionLosses.Of(form, sheet).Select(loss => loss.Field).OfType<string>().Distinct().Aggregate(form, (left, field) => DraftEditor.Apply(DraftForm.Of(left), new SetField(field, null, null)).Form);

        Indicator Row(Indicator row) => cut.Aggregate(row, (left, field) => IndicatorFields.Set(left, field, null));
    }

    // Indicators of tasks become the form's own where tasks have none, and the other way round.
    private static PerformanceForm Tasks(PerformanceForm form, LayoutSheet sheet, HashSet<string> printed)
    {
        form = form with
        {
            GoalsByTask = [.. form.GoalsByTask.Select(task => task with
            {
                Content = Has("content") ? task.Content : null, Goal = Has("goal") ? task.Goal : null,
                Amount = Has("amount") ? task.Amount : null, Fiscal = Has("fiscal") ? task.Fiscal : null, Other = Has("other") ? task.Other : null,
            })],
        };
        if (sheet.Owned)
            return form.Indicators.Count == 0 ? form : form with { Indicators = [], GoalsByTask = [.. form.GoalsByTask, new TaskGoal { Name = "", Indicators = form.Indicators }] };
        form = form with { Indicators = [.. form.AllIndicators], GoalsByTask = [.. form.GoalsByTask.Select(task => task with { Indicators = [] })] };
        return Has("name") ? form : form with { GoalsByTask = [] };

        bool Has(string field) => printed.Contains("task." + field) || printed.Contains("owner." + field);
    }
}
