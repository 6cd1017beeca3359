using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading;

namespace Jiheng.Tests.Forms.Reading.Relayout;

/// <summary>Every spelling of a column's head that the glossary lists is read as that column, whatever parts the cells.</summary>
public sealed class HeadSpellingTests
{
    private static readonly IndicatorColumn[] Columns =
        [IndicatorColumn.Level1, IndicatorColumn.Level2, IndicatorColumn.Name, IndicatorColumn.Operator, IndicatorColumn.Target, IndicatorColumn.Unit, IndicatorColumn.Actual, IndicatorColumn.Points, IndicatorColumn.Score, IndicatorColumn.Deviation];

    private static readonly PooledForm Source = new("培训经费", "某县财政局",
    [
        new("产出指标", "数量指标", "培训人次", "≥", "100", "人次", null, "112", "20", "18"),
        new("产出指标", "质量指标", "考试合格率", "≥", "95", "%", null, "96", "15", "15"),
        new("效益指标", "社会效益指标", "办事效率提升程度", null, null, null, "明显提升", "达成指标", "10", "8"),
    ]);

    private static readonly Layout[] Layouts = [.. Layout.All.Where(layout => layout.Name is "tabs" or "pipes without empty cells" or "blanks" or "one cell a line")];

    public static TheoryData<IndicatorColumn> Heads() => [.. Columns];

    [Theory]
    [MemberData(nameof(Heads))]
    public void Every_spelling_is_read(IndicatorColumn column)
    {
        var wrong =
            from spelling in HeadWords.Of(column)
            from layout in Layouts
            let drawn = Form(column, spelling)
            let outcome = new Outcome(drawn, DocumentReader.ReadText("-", layout.Write(drawn, new Random(1))).Forms)
            where outcome.Differences.Length > 0
            select $"{spelling} in {layout.Name}:\n{outcome.Differences}";
        Assert.Empty(wrong);
    }

    private static DrawnForm Form(IndicatorColumn column, string spelling)
    {
        var heads = Columns.Select(kind => kind == column ? spelling : Glossary.Label(kind)).ToArray();
        var rows = Source.Rows.Select(row => (Cells: Cells(row), Expected: new ExpectedRow(row.Name, row, row.Target(true, true), row.Actual, row.Points, row.Score))).ToList();
        return new DrawnForm(
            [["项目支出绩效自评表"], ["(2023年度)"], ["项目名称", Source.Project], ["实施单位", Source.Unit], ["年度资金总额(万元)", "12.00"], heads, .. rows.Select(row => row.Cells), ["总分", "100", "90"]],
            5, 2023, 12, Source, [.. rows.Select(row => row.Expected)]);
    }

    private static string[] Cells(PooledRow row) =>
        [row.Level1, row.Level2, row.Name, row.Sign ?? "定性", row.Number ?? row.Words!, row.Unit ?? "", row.Actual!, row.Points!, row.Score!, row.Score == row.Points ? "无" : "参加的人比预计的少"];
}
