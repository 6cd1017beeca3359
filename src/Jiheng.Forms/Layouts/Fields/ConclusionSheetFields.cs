using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Reading.Heads;

namespace Jiheng.Forms.Layouts.Fields;

/// <summary>What stands below the indicators: totals, grade, conclusion, and the days of filling in and approving.</summary>
internal static class ConclusionSheetFields
{
    public static IReadOnlyList<SheetField> All { get; } =
    [
        Evaluated("totalScore", FormField.TotalScore, evaluation => evaluation.TotalScore?.Text, (evaluation, text) => evaluation with { TotalScore = FigureText.Parse(text) }) with { Role = CellRole.Number },
        Evaluated("totalPoints", FormField.TotalScore, evaluation => evaluation.TotalPoints?.Text, (evaluation, text) => evaluation with { TotalPoints = FigureText.Parse(text) }) with { Role = CellRole.Number, Path = null, Cell = "totalPoints", Label = "总分值" },
        Evaluated("grade", FormField.Grade, evaluation => evaluation.GradeText, (evaluation, text) => evaluation with { GradeText = text, Grade = FootReader.GradeOf(text) }),
        Evaluated("conclusion", FormField.Conclusion, evaluation => evaluation.Conclusion, (evaluation, text) => evaluation with { Conclusion = text }),
        Evaluated("problems", FormField.Problems, evaluation => evaluation.Problems, (evaluation, text) => evaluation with { Problems = text }),
        Evaluated("measures", FormField.Measures, evaluation => evaluation.Measures, (evaluation, text) => evaluation with { Measures = text }),
        Dated("dates.reported", FormField.ReportedDate, dates => dates.Reported, (dates, day) => dates with { Reported = day }),
        Dated("dates.approved", FormField.ApprovedDate, dates => dates.Approved, (dates, day) => dates with { Approved = day }),
        new("dates.stage", "监控截止月份", form => form.Dates.StageEndMonth is { } month ? string.Create(CultureInfo.InvariantCulture, $"1-{month}月") : null, (form, text) => form with { Dates = form.Dates with { StageEndMonth = StageText.EndMonth(text) } }) { Cell = "dates.stage" },
        new(Free, "自由填写栏", _ => null, (form, _) => form),
    ];

    /// <summary>A box that the form has and the model has no place for: left blank, and said when something is written in it.</summary>
    public const string Free = "free";

    private static SheetField Evaluated(string name, FormField label, Func<Evaluation, string?> print, Func<Evaluation, string, Evaluation> read) =>
        new(name, Glossary.Label(label), form => form.Evaluation is { } evaluation ? print(evaluation) : null, (form, text) => form with { Evaluation = read(form.Evaluation ?? new Evaluation(), text) }) { Path = name };

    private static SheetField Dated(string name, FormField label, Func<FormDates, DateOnly?> print, Func<FormDates, DateOnly, FormDates> read) => new(
        name,
        Glossary.Label(label),
        form => print(form.Dates)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (form, text) => form with { Dates = read(form.Dates, PeriodText.Day(text, last: false) ?? throw new FormatException($"“{text}”不是日期，请写成 2023-12-31。")) });
}
