using Jiheng.Domain.Documents;
using Jiheng.Forms.Layouts;

namespace Jiheng.Web.Features.Filings.Editor;

/// <summary>The weights (分值) of a draft in sum.</summary>
/// <param name="Sum">Those of the indicators and of the execution of the budget.</param>
/// <param name="Rows">How many indicators have one.</param>
/// <param name="Missing">How many indicators with a name have none.</param>
public sealed record SheetWeights(decimal Sum, int Rows, int Missing)
{
    private const decimal Whole = 100;

    /// <summary>Null for a form that prints no weights.</summary>
    public static SheetWeights? Of(PerformanceForm form)
    {
        if (LayoutCatalogue.Find(form.Layout)?.Sheet is not { } sheet || !sheet.Has("indicator.points")) return null;
        var rows = form.AllIndicators.ToList();
        var weights = rows.Select(row => row.Points?.Value).OfType<decimal>().ToList();
        var sum = 0m;
        foreach (var weight in weights.Append(form.Funding?.Total?.Points?.Value ?? 0)) sum += weight;
        return new SheetWeights(sum, weights.Count, rows.Count(row => row.Points is null && row.Name.Length > 0));
    }

    /// <summary>What is to be said of it.</summary>
    public string Text
    {
        get
        {
            var text = $"分值合计 {Sum:0.##}（{Rows} 项指标";
            if (Missing > 0) text += $"，另有 {Missing} 项未填";
            return text + (Sum == Whole ? "），满 100 分。" : Sum < Whole ? $"），离 100 分还差 {Whole - Sum:0.##}。" : $"），比 100 分多 {Sum - Whole:0.##}。");
        }
    }

    public bool IsWhole => Sum == Whole;
}
