using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;

namespace Jiheng.Tests.Forms.Formats;

/// <summary>What a form says, a line for each fact, without blanks and without places: equal for one form in two file formats.</summary>
internal static class FormFacts
{
    public static IEnumerable<string> Of(PerformanceForm form)
    {
        var project = form.Project;
        yield return Line(form.Kind, form.Title, form.FiscalYear, form.Layout);
        yield return Line(project.Name, project.Code, project.Category, project.Nature, project.Department, project.Unit, project.UnitCode, project.StartDate, project.EndDate, project.Purpose);
        yield return Line(form.Funding?.Unit, form.Funding?.Annual?.Yuan, form.Funding?.Whole.Total?.Yuan, form.Funding?.Year);
        foreach (var row in form.Funding?.Execution ?? []) yield return Line(row with { Line = 0 });
        yield return Line(form.Goals.Overall, form.Goals.Annual, form.Goals.Actual);
        yield return Line(string.Join(' ', form.Schedule.Select(entry => $"{entry.Month}:{entry.CumulativePercent}")), string.Join(' ', form.Safeguards), form.Evaluation);
        foreach (var task in form.GoalsByTask) yield return Line(task.Name, task.Indicators.Count);
        foreach (var row in form.AllIndicators) yield return Of(row);
    }

    private static string Of(Indicator row) => Line(row.Level1, row.Level2, row.Name, row.Target?.Operator, row.Target?.Number, row.Target?.Unit, row.Target?.Text, row.Actual?.Text, row.Points?.Value, row.Score?.Value);

    private static string Line(params object?[] facts) => string.Join('|', facts).Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
}
