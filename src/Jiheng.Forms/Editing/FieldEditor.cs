using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Funds;

namespace Jiheng.Forms.Editing;

/// <summary>Puts a text into one field of a form, as a person corrects what was read, or confirms it.</summary>
public static class FieldEditor
{
    /// <summary>The form with another text in the field; the field no longer counts as inferred.</summary>
    /// <param name="form">The form.</param>
    /// <param name="path">The field, named as in the JSON: "project.name", "indicators[3].target".</param>
    /// <param name="text">What the field holds; null or blank empties it.</param>
    /// <exception cref="FormatException">The field cannot hold the text, or there is no such field; the message says so in Chinese.</exception>
    public static PerformanceForm Set(PerformanceForm form, string path, string? text)
    {
        ArgumentNullException.ThrowIfNull(form);
        var value = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        if (IndicatorPath.TryParse(path, out var at)) return Confirm(at.Change(form, row => IndicatorFields.Set(row, at.Field, value)), path);
        return Confirm(TaskFields.Owns(path) ? TaskFields.Set(form, path, value) : SetOwn(form, path, value), path);
    }

    /// <summary>The form with the field confirmed: it says what it said, and is no longer inferred.</summary>
    /// <exception cref="FormatException">There is no such field.</exception>
    public static PerformanceForm Confirm(PerformanceForm form, string path)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (IndicatorPath.TryParse(path, out var at)) return at.Change(form, row => row with { Provenance = Without(row.Provenance, at.Field) });
        // Who confirms the money unit that was concluded says what the form should have printed.
        if (path == "funding.printedUnit" && form.Funding is { PrintedUnit: null } funding) form = form with { Funding = funding with { PrintedUnit = funding.Unit } };
        return form with { Provenance = Without(form.Provenance, path) };
    }

    // A block that was inferred as a whole is confirmed by any of its fields: a person has looked at it.
    private static Provenance Without(Provenance provenance, string field)
    {
        var block = field.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? field[..dot] : field;
        return provenance.Inferred.Count == 0 ? provenance : provenance with { Inferred = [.. provenance.Inferred.Where(name => name != field && name != block)] };
    }

    private static PerformanceForm SetOwn(PerformanceForm form, string path, string? text) => path.Split('.') switch
    {
        ["title"] => form with { Title = text },
        ["fiscalYear"] => form with { FiscalYear = FieldText.Year(text) },
        ["project", var field] => form with { Project = ProjectFields.Set(form.Project, field, text) },
        ["goals", var field] => form with { Goals = GoalFields.Set(form.Goals, field, text) },
        ["funding", .. var field] => form with { Funding = FundingFields.Set(form.Funding ?? new Funding { Unit = TaskFields.UnitOf(form) }, field, text) },
        ["schedule", var month] => form with { Schedule = ScheduleFields.Set(form.Schedule, month, text) },
        ["dates", "stage"] => form with { Dates = form.Dates with { StageEndMonth = FieldText.Stage(text) } },
        ["totalPoints"] => form with { Evaluation = (form.Evaluation ?? new Evaluation()) with { TotalPoints = FieldText.Figure(text) } },
        ["totalScore"] => form with { Evaluation = (form.Evaluation ?? new Evaluation()) with { TotalScore = FieldText.Figure(text) } },
        ["grade"] => form with { Evaluation = (form.Evaluation ?? new Evaluation()) with { GradeText = text, Grade = FieldText.Grade(text) } },
        ["conclusion"] => form with { Evaluation = (form.Evaluation ?? new Evaluation()) with { Conclusion = text } },
        ["problems"] => form with { Evaluation = (form.Evaluation ?? new Evaluation()) with { Problems = text } },
        ["measures"] => form with { Evaluation = (form.Evaluation ?? new Evaluation()) with { Measures = text } },
        _ => throw NoSuchField(path),
    };

    internal static FormatException NoSuchField(string path) => new(string.Create(CultureInfo.InvariantCulture, $"这一栏（{path}）不能在这里更正。"));
}
