using System.Globalization;
using Jiheng.Domain.Terms;
using Jiheng.Exchange.Contract;
using Jiheng.Forms.Drawing;

namespace Jiheng.Exchange.Review;

/// <summary>The findings of a document as a table of its own, numbered as the frames of a reviewed copy, for any format that forms are
/// written in.</summary>
public static class FindingsSheet
{
    private static readonly string[] Heads = ["序号", "轻重", "项目或单位", "位置", "问题", "怎么改", "依据"];
    private static readonly int[] Widths = [5, 7, 15, 12, 29, 20, 12];

    /// <summary>Draws the table.</summary>
    /// <param name="file">The document's name.</param>
    /// <param name="forms">Its checked forms.</param>
    public static DrawnForm Draw(string file, IEnumerable<FormAnswer> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var rows = new List<DrawnRow> { new([.. Heads.Select(head => new DrawnCell(head, CellRole.Label))]) { IsHead = true } };
        foreach (var form in forms)
        {
            foreach (var finding in form.Findings) rows.Add(Row(rows.Count, form, finding));
        }

        if (rows.Count == 1) rows.Add(new DrawnRow([new DrawnCell("按现有规则核对，没有发现问题。", CellRole.Text) { ColumnSpan = Heads.Length }]));
        return new DrawnForm("绩效表核对意见", [new DrawnBlock("核对意见", Widths, rows)]) { Note = $"文件：{file}", Landscape = true };
    }

    private static DrawnRow Row(int number, FormAnswer form, FindingLine finding) => new(
    [
        new DrawnCell(number.ToString(CultureInfo.InvariantCulture), CellRole.Label),
        new DrawnCell(Glossary.Label(finding.Severity), CellRole.Label),
        new DrawnCell(form.Form.Project.Name ?? form.Form.Project.Unit ?? form.Form.Project.Department ?? form.Form.Title, CellRole.Text),
        new DrawnCell(finding.Indicator is null ? finding.Where.ToChinese() : $"{finding.Where.ToChinese()}\n{finding.Indicator}", CellRole.Text),
        new DrawnCell(finding.Message, CellRole.Text),
        new DrawnCell(finding.Suggestion is null ? finding.Advice : $"{finding.Advice}\n应为：{finding.Suggestion}", CellRole.Text),
        new DrawnCell($"{string.Join("；", finding.Sources)}\n{finding.Rule}", CellRole.Text),
    ], number);
}
