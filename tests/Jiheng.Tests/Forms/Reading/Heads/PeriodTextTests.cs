using System.Globalization;
using Jiheng.Forms.Reading.Heads;

namespace Jiheng.Tests.Forms.Reading.Heads;

public sealed class PeriodTextTests
{
    [Theory]
    [InlineData("2023-01-01至2023-12-31", "2023-01-01", "2023-12-31")]
    [InlineData("2023年1月至2024年6月", "2023-01-01", "2024-06-30")]
    [InlineData("2021年1月-12月", "2021-01-01", "2021-12-31")]
    [InlineData("(2019)年-(2021)年", "2019-01-01", "2021-12-31")]
    [InlineData("2023.3.1-2023.10.15", "2023-03-01", "2023-10-15")]
    [InlineData("2023年1至6月", "2023-01-01", "2023-06-30")]
    [InlineData("2023.1.1～2023.3.31", "2023-01-01", "2023-03-31")]
    [InlineData("2023年", "2023-01-01", null)]
    [InlineData("2023年50天", "2023-01-01", null)]
    [InlineData("长期", null, null)]
    [InlineData("12个月", null, null)]
    [InlineData("20230101", null, null)]
    public void A_span_has_a_first_and_a_last_day(string text, string? start, string? end)
    {
        var span = PeriodText.Span(text);
        Assert.Equal((start, end), (Plain(span.Start), Plain(span.End)));
    }

    [Theory]
    [InlineData("2023-2-9", false, "2023-02-09")]
    [InlineData("20230209", true, "2023-02-09")]
    [InlineData("2024年2月", false, "2024-02-01")]
    [InlineData("2024年2月", true, "2024-02-29")]
    [InlineData("2023年", true, "2023-12-31")]
    [InlineData("待定", true, null)]
    public void A_month_or_year_ends_with_its_last_day(string text, bool last, string? day) => Assert.Equal(day, Plain(PeriodText.Day(text, last)));

    private static string? Plain(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
