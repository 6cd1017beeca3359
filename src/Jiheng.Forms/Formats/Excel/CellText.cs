using System.Globalization;
using ExcelDataReader;

namespace Jiheng.Forms.Formats.Excel;

/// <summary>A cell's text as the sheet shows it: 0.95 formatted as a percentage is 95%.</summary>
internal static class CellText
{
    public static string Of(IExcelDataReader reader, int column)
    {
        if (column >= reader.FieldCount) return "";
        return reader.GetValue(column) switch
        {
            null => "",
            string text => text.Trim() is var trimmed && trimmed.Length == text.Length ? text : trimmed,
            double number => NumberFormats.Show(number, reader.GetNumberFormatString(column)),
            int number => NumberFormats.Show(number, reader.GetNumberFormatString(column)),
            DateTime day => NumberFormats.Show(day, reader.GetNumberFormatString(column)),
            TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
            bool yes => yes ? "是" : "否",
            var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
        };
    }
}
