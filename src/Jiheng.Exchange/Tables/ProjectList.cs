using Jiheng.Storage.Projects;

namespace Jiheng.Exchange.Tables;

/// <summary>项目库: one line a project.</summary>
public static class ProjectList
{
    /// <summary>The columns.</summary>
    public static ListTable<ProjectRow> Table { get; } = new ListTable<ProjectRow>("项目库")
        .Text("name", "项目", 34, row => row.Name)
        .Text("code", "项目编码", 20, row => row.Code)
        .Text("unit", "单位", 26, row => row.Unit)
        .Number("first", "起始年度", 9, row => row.FirstYear)
        .Number("last", "结束年度", 9, row => row.LastYear)
        .Number("filings", "填报的表", 9, row => row.Filings)
        .Number("open", "未批复的表", 11, row => row.Open, usual: false)
        .Number("errors", "错误", 7, row => row.Errors, usual: false)
        .Number("amount", "最近金额（万元）", 16, row => FilingList.WanYuan(row.AmountFen), FilingList.Amount);
}
