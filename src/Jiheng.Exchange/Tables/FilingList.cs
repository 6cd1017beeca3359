using System.Globalization;
using Jiheng.Domain.Filings;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Filings;

namespace Jiheng.Exchange.Tables;

/// <summary>申报与审核: one line a form that a unit hands in.</summary>
public static class FilingList
{
    internal const string Amount = "#,##0.00####";

    /// <summary>The columns.</summary>
    public static ListTable<FilingRow> Table { get; } = new ListTable<FilingRow>("申报与审核")
        .Text("project", "项目", 34, row => row.ProjectName)
        .Text("code", "项目编码", 20, row => row.ProjectCode, usual: false)
        .Text("unit", "单位", 26, row => row.Unit)
        .Text("kind", "种类", 18, row => Glossary.Label(row.Kind))
        .Text("category", "项目类别", 16, row => row.Category, usual: false)
        .Number("year", "年度", 7, row => row.Year)
        .Text("state", "状态", 24, row => StandingText.Of(row.Standing) + (row.IsLate ? "，逾期" : ""))
        .Text("found", "核对结果", 18, row => row.Errors + row.Warnings == 0 ? "未发现问题" : $"错误 {row.Errors}，提醒 {row.Warnings}")
        .Number("errors", "错误", 7, row => row.Errors, usual: false)
        .Number("warnings", "提醒", 7, row => row.Warnings, usual: false)
        .Number("hints", "提示", 7, row => row.Hints, usual: false)
        .Number("amount", "金额（万元）", 14, row => WanYuan(row.AmountFen), Amount)
        .Number("former", "上年金额（万元）", 16, row => WanYuan(row.FormerAmountFen), Amount, usual: false)
        .Number("change", "比上年（%）", 11, row => row.ChangePercent, "+0.#;-0.#;0")
        .Number("version", "报送版次", 9, row => row.LastVersion, usual: false)
        .Text("submitted", "报送时间", 17, row => Time(row.SubmittedAt), usual: false)
        .Text("approved", "批复时间", 17, row => Time(row.ApprovedAt), usual: false)
        .Text("changed", "最近变动", 17, row => Time(row.ChangedAt));

    internal static decimal? WanYuan(long? fen) => fen is { } amount ? new Money(amount).WanYuan : null;

    private static string? Time(DateTime? utc) => utc?.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
