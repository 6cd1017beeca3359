using System.Globalization;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Filings;
using Jiheng.Rules.Reviews;
using Jiheng.Storage.Importing;

namespace Jiheng.Web.Features.Filings.Reviewing;

/// <summary>A review sheet as a browser sends it: the fields of each item bear its place on the sheet.</summary>
internal static class ReviewForm
{
    public static string Grade(int item) => Name("grade", item);

    public static string Points(int item) => Name("points", item);

    public static string Words(int item) => Name("words", item);

    /// <exception cref="EditRefusedException">Something that was typed is no number.</exception>
    public static ReviewOpinion Read(IFormCollection values)
    {
        var kind = Enum.TryParse<ReviewSheetKind>(values["kind"], out var chosen) && Enum.IsDefined(chosen) ? chosen : ReviewSheetKind.General;
        var answers = ReviewSheet.Targets.Items.Select((item, index) => kind == ReviewSheetKind.Key
            ? new ReviewAnswer(item.Name, null, PointsOf(item, values[Points(index)]), Said(values[Words(index)]))
            : new ReviewAnswer(item.Name, GradeOf(values[Grade(index)]), null, Said(values[Words(index)])));
        return new ReviewOpinion(kind, [.. answers.Where(answer => answer is not { Grade: null, Points: null, Words: null })], GradeOf(values["conclusion"]), Said(values["note"]));
    }

    private static decimal? PointsOf(ReviewItem item, string? text) => Said(text) is not { } typed ? null
        : decimal.TryParse(typed, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var points) ? points
        : throw new EditRefusedException([new ImportProblem(0, item.Name, $"得分“{typed}”不是数字。", $"请填 0 到 {item.Points} 之间的数。")]);

    private static Grade? GradeOf(string? text) => Enum.TryParse<Grade>(text, out var grade) && Enum.IsDefined(grade) ? grade : null;

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string Name(string field, int item) => string.Create(CultureInfo.InvariantCulture, $"{field}-{item}");
}
