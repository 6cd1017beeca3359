using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Reading;

/// <summary>A form without a year takes the year on which all others of its document agree, marked as concluded.</summary>
internal static class DocumentYears
{
    public static IReadOnlyList<PerformanceForm> Share(List<PerformanceForm> forms)
    {
        var years = forms.Where(form => form.FiscalYear is not null).Select(form => form.FiscalYear!.Value).Distinct().Take(2).ToList();
        if (years.Count != 1) return forms;
        return forms.ConvertAll(form => form.FiscalYear is not null ? form : form with
        {
            FiscalYear = years[0],
            Diagnostics = [.. form.Diagnostics.Where(diagnostic => diagnostic.Code != "READ-YEAR"), new Diagnostic("READ-YEAR-INFERRED", Severity.Hint, $"表中没有印出预算年度，按同一文件的其他表推断为 {years[0]} 年。", form.Provenance.Start, "请确认推断的年度。")],
            Provenance = form.Provenance with { Inferred = [.. form.Provenance.Inferred, "fiscalYear"] },
        });
    }
}
