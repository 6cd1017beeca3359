using Jiheng.Forms.Drawing;

namespace Jiheng.Forms.Writing.Excel;

/// <summary>The first sheet of a workbook with several forms: which form is on which sheet.</summary>
internal static class ContentsSheet
{
    private static readonly double[] Widths = [8, 50, 34];

    public static void Write(IReadOnlyList<DrawnForm> forms, IReadOnlyList<string> names, Stream target)
    {
        using var sheet = new SheetXml(target);
        sheet.Begin(Widths);
        sheet.BeginRow(0, 30);
        sheet.Text(0, 0, $"目录（{forms.Count} 张表）", ExcelStyles.Title);
        sheet.EndRow();
        sheet.Merge(0, 0, 0, Widths.Length - 1);
        sheet.BeginRow(1, 24);
        string[] heads = ["序号", "内容", "表"];
        for (var c = 0; c < heads.Length; c++) sheet.Text(1, c, heads[c], ExcelStyles.Label);
        sheet.EndRow();
        for (var i = 0; i < forms.Count; i++)
        {
            var row = i + 2;
            sheet.BeginRow(row, 20);
            sheet.Number(row, 0, i + 1, ExcelStyles.Figure(0, thousands: false));
            sheet.Text(row, 1, SheetNames.NameOf(forms[i]), ExcelStyles.Link);
            sheet.Text(row, 2, forms[i].Title, ExcelStyles.Text);
            sheet.EndRow();
            sheet.Link(row, 1, names[i]);
        }

        sheet.End(landscape: false);
    }
}
