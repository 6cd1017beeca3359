using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Sets;
using Jiheng.Storage.Statistics;
using Jiheng.Web.Features.Documents;

namespace Jiheng.Web.Features.Reports;

/// <summary>What the report of a set says: of all its forms in short, of one part of them at length, the riskiest first.</summary>
public sealed record SetReport(SetRow Set, FormFilter Filter, PageRequest Page)
{
    /// <summary>How many forms one part tells of: more would be a book, and a page that no browser likes.</summary>
    private const int FormsAPart = 200;

    private const int MostFiles = 200;

    /// <summary>Why the forms of the set were not checked against each other; null where they were.</summary>
    public string? NotCompared { get; init; }

    public LibraryTotals Totals { get; private init; } = null!;

    public SeverityFacet Counts { get; private init; } = null!;

    public IReadOnlyList<RuleStatistic> Rules { get; private init; } = [];

    /// <summary>The forms of this part.</summary>
    public IReadOnlyList<FormReport> Forms { get; private init; } = [];

    /// <summary>Files in which no form was found, the first of them.</summary>
    public Page<DocumentRow> WithoutForms { get; private init; } = null!;

    /// <summary>How many files there are, those without a form included.</summary>
    public int Documents { get; private init; }

    public int Parts => Math.Max(1, (Totals.Forms + Page.Size - 1) / Page.Size);

    /// <summary>How many forms stand in the parts before.</summary>
    public int Before => (Page.Number - 1) * Page.Size;

    public bool IsFiltered => FilterQuery.Write(Filter).Length > 0;

    public string Address(int part) => $"/sets/{Set.Id}/report" + FilterQuery.Write(Filter) + (part == 1 ? "" : $"{(IsFiltered ? '&' : '?')}page={part}");

    internal static async Task<SetReport> ReadAsync(DocumentLibrary library, IQueryCollection query, SetRow set, Checker checker, CancellationToken cancel, int most = FormsAPart)
    {
        var filter = FilterQuery.Read(query, set.Id);
        var report = new SetReport(set, filter, new PageRequest(Math.Max(1, FilterQuery.Page(query).Number), most));
        var ids = await library.Forms.IdsAsync(filter, FormOrder.Risk, (int)Math.Min(int.MaxValue, (report.Page.Number - 1L) * most), most, cancel);
        return report with
        {
            Totals = await library.Statistics.TotalsAsync(filter, cancel),
            Counts = (await library.Forms.FacetsAsync(filter, cancel)).Severities,
            Rules = await library.Statistics.ByRuleAsync(filter, cancel),
            Forms = [.. (await library.Forms.OpenAsync(ids.Rows, cancel)).Select(opened => new FormReport(opened, checker))],
            WithoutForms = await library.Documents.WithoutFormsAsync(new PageRequest(1, MostFiles), set.Id, cancel),
            Documents = await library.Documents.CountAsync(set.Id, cancel),
        };
    }

    /// <summary>The files that the forms of this part were read from.</summary>
    public IEnumerable<(string Name, string Hash)> Files => Forms.Select(form => (form.Row.FileName, form.Row.FileHash)).Distinct();

    /// <summary>What a chief reads first.</summary>
    public string Summary
    {
        get
        {
            var warned = Counts.WithWarnings - Counts.WithErrors;
            var worst = string.Join("、", Rules.Take(3).Select(rule => $"“{CheckCatalogue.Default.Find(rule.Rule)?.Title ?? rule.Rule}”（{rule.Findings} 处）"));
            return $"{(IsFiltered ? "按所选条件，" : "")}{Totals.Documents} 个文件中有 {Totals.Forms} 张表，发现错误 {Totals.Errors} 处、提醒 {Totals.Warnings} 处、提示 {Totals.Hints} 处。"
                + $"{Counts.WithErrors} 张表有错误，必须改正；{warned} 张只有提醒，要改正或说明理由；{Counts.Forms - Counts.WithWarnings} 张没有错误和提醒。"
                + (worst.Length > 0 ? $"最多的是{worst}。" : "")
                + (Counts.WithNotCheckable > 0 ? $"{Counts.WithNotCheckable} 张表有因缺少资料而无法核对的规则，不等于通过。" : "")
                + (Counts.WithInferred > 0 ? $"{Counts.WithInferred} 张表有推断的内容，请先确认。" : "");
        }
    }
}
