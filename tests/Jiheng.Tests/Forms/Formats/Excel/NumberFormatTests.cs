using Jiheng.Forms.Formats.Excel;

namespace Jiheng.Tests.Forms.Formats.Excel;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData(0.95, "0%", "95%")]
    [InlineData(0.9576, "0.00%", "95.76%")]
    [InlineData(1234567.5, "#,##0.00", "1,234,567.50")]
    [InlineData(1234.5, "0.00_);(0.00)", "1234.50")]
    [InlineData(15.42, "General", "15.42")]
    [InlineData(15.42, null, "15.42")]
    [InlineData(0.1 + 0.2, "General", "0.3")]
    [InlineData(12, "0\"万元\"", "12万元")]
    [InlineData(12, "≥0\"次\"", "≥12次")]
    [InlineData(3, "[Red]0.0;[Blue]-0.0", "3.0")]
    [InlineData(2.5, "[$¥-804]#,##0.00", "¥2.50")]
    [InlineData(5, "@", "5")]
    [InlineData(1.25, "0.0##", "1.25")]
    [InlineData(1e20, "0", "1E+20")]
    [InlineData(1.5, "0.00000000000000000000", "1.500000000000000")]
    public void A_number_is_read_as_the_sheet_shows_it(double number, string? format, string shown) => Assert.Equal(shown, NumberFormats.Show(number, format));

    [Theory]
    [InlineData("yyyy-mm-dd", "2023-12-31")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "2023-12-31")]
    [InlineData("yyyy\"年\"m\"月\"", "2023年12月")]
    public void A_day_is_a_day_and_a_month_a_month(string format, string shown) => Assert.Equal(shown, NumberFormats.Show(new DateTime(2023, 12, 31), format));
}
