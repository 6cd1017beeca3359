using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Forms.Editing;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Layouts.Fields;
using Jiheng.Forms.Layouts.Sheets;

namespace Jiheng.Forms.Conversion;

/// <summary>A form in which nothing is filled in but what its layout prints beforehand: levels, or the items of a review.</summary>
internal static class EmptyForm
{
    public static PerformanceForm Of(FormLayout layout, LayoutSheet sheet, int? year) => new()
    {
        Kind = layout.Kind,
        Title = layout.Label,
        Layout = layout.Code,
        FiscalYear = year,
        Project = Project.Unnamed,
        Funding = sheet.Fields.Any(IsMoney) ? new Funding { Unit = sheet.Unit, PrintedUnit = sheet.Unit } : null,
        Indicators = [.. sheet.Skeleton.Select(Indicator)],
        Evaluation = Points(sheet) is { } sum and > 0 ? new Evaluation { TotalPoints = Figure.Of(sum) } : null,
    };

    private static bool IsMoney(string name) => SheetFields.Find(name)?.Cell?.StartsWith("funding.", StringComparison.Ordinal) == true;

    private static Indicator Indicator(SkeletonRow row)
    {
        var made = new Indicator { Name = row.Name, Description = Text(row.Description), Points = FieldText.Figure(Text(row.Points)) };
        made = IndicatorFields.Set(made, "level1", Text(row.Level1));
        return IndicatorFields.Set(made, "level2", Text(row.Level2));
    }

    private static decimal? Points(LayoutSheet sheet) => sheet.Skeleton.Sum(row => FieldText.Figure(Text(row.Points))?.Value ?? 0);

    private static string? Text(string text) => text.Length == 0 ? null : text;
}
