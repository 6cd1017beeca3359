using System.Text.Json;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Projects;
using Jiheng.Domain.Terms;

namespace Jiheng.Exchange.Contract;

/// <summary>The JSON of one form: what stands in it.</summary>
public static class FormJson
{
    public static void Write(Utf8JsonWriter json, PerformanceForm form)
    {
        json.WriteStartObject();
        WriteFields(json, form);
        json.WriteEndObject();
    }

    /// <summary>The form's fields, for an object that tells more than the form.</summary>
    public static void WriteFields(Utf8JsonWriter json, PerformanceForm form)
    {
        json.WriteString("kind", form.Kind.Code());
        json.WriteString("title", form.Title);
        json.Number("fiscalYear", form.FiscalYear);
        json.WriteString("layout", form.Layout);
        json.WriteString("where", form.Provenance.Start.ToString());
        Write(json, form.Project);
        FundingJson.Write(json, form.Funding);
        Write(json, form.Goals);
        json.WriteStartArray("schedule");
        foreach (var entry in form.Schedule)
        {
            json.WriteStartObject();
            json.WriteNumber("month", entry.Month);
            json.Number("cumulativePercent", entry.CumulativePercent);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        IndicatorJson.Write(json, form.Indicators);
        json.WriteStartArray("goalsByTask");
        foreach (var task in form.GoalsByTask) Write(json, task);
        json.WriteEndArray();
        json.Strings("safeguards", form.Safeguards);
        WriteEvaluation(json, form);
        WriteDates(json, form.Dates);
        json.Strings("inferred", form.Provenance.Inferred);
        DiagnosticJson.Write(json, form.Diagnostics);
    }

    private static void Write(Utf8JsonWriter json, Project project)
    {
        json.WriteStartObject("project");
        json.WriteString("name", project.Name);
        json.WriteString("code", project.Code);
        json.WriteString("category", project.Category);
        json.WriteString("nature", project.Nature);
        json.WriteString("department", project.Department);
        json.WriteString("departmentCode", project.DepartmentCode);
        json.WriteString("unit", project.Unit);
        json.WriteString("unitCode", project.UnitCode);
        json.WriteString("division", project.Division);
        json.Date("startDate", project.StartDate);
        json.Date("endDate", project.EndDate);
        json.WriteString("purpose", project.Purpose);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PerformanceGoals goals)
    {
        json.WriteStartObject("goals");
        json.WriteString("overall", goals.Overall);
        json.WriteString("annual", goals.Annual);
        json.WriteString("actual", goals.Actual);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TaskGoal task)
    {
        json.WriteStartObject();
        json.WriteString("name", task.Name);
        json.WriteString("goal", task.Goal);
        json.WriteString("content", task.Content);
        json.Yuan("amount", task.Amount);
        IndicatorJson.Write(json, task.Indicators);
        json.WriteEndObject();
    }

    private static void WriteEvaluation(Utf8JsonWriter json, PerformanceForm form)
    {
        var evaluation = form.Evaluation;
        json.Number("totalScore", evaluation?.TotalScore);
        json.Number("totalPoints", evaluation?.TotalPoints);
        json.WriteString("grade", evaluation?.Grade is { } grade ? Glossary.Label(grade) : null);
        json.WriteString("gradePrinted", evaluation?.GradeText);
        json.WriteString("conclusion", evaluation?.Conclusion);
        json.WriteString("problems", evaluation?.Problems);
        json.WriteString("measures", evaluation?.Measures);
    }

    private static void WriteDates(Utf8JsonWriter json, FormDates dates)
    {
        json.WriteStartObject("dates");
        json.Date("reported", dates.Reported);
        json.Date("approved", dates.Approved);
        json.Date("published", dates.Published);
        json.Number("stageEndMonth", dates.StageEndMonth);
        json.WriteEndObject();
    }
}
