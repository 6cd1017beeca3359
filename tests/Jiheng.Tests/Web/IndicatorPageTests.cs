using System.Net;

namespace Jiheng.Tests.Web;

public sealed class IndicatorPageTests(TestServer server) : IClassFixture<TestServer>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_product_s_indicators_are_there_and_are_paged()
    {
        var first = await PageAsync("/indicators");
        Assert.Contains("项目验收合格率", first, StringComparison.Ordinal);
        Assert.Contains("第 1 页，共 4 页", first, StringComparison.Ordinal);
        Assert.Contains("/indicators?page=2", first, StringComparison.Ordinal);
        Assert.DoesNotContain("项目验收合格率", await PageAsync("/indicators?page=2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_and_levels_narrow_the_list_and_stay_in_the_address()
    {
        var page = await PageAsync("/indicators?q=培训&level1=Output&level2=Quantity&source=Product");
        Assert.Contains("<b>培训班次</b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("培训合格率", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"Quantity\" selected", page, StringComparison.Ordinal);
        Assert.Contains("value=\"培训\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/indicators?q=没有这样的字", "换一个词，或少选一个条件。")]
    [InlineData("/indicators?source=ApprovedForms", "表批复之后，里面的指标会出现在这里。")]
    public async Task Nothing_found_says_what_to_do(string address, string advice) => Assert.Contains(advice, await PageAsync(address), StringComparison.Ordinal);

    [Fact]
    public async Task The_editor_is_given_a_listbox_with_what_a_row_gets()
    {
        var choices = await PageAsync("/indicators/choices?q=合格率&level1=产出指标&level2=质量指标");
        Assert.StartsWith("<ul class=\"choice-list\" role=\"listbox\"", choices.Trim(), StringComparison.Ordinal);
        Assert.Contains("id=\"indicator-choice-0\" role=\"option\" aria-selected=\"false\"", choices, StringComparison.Ordinal);
        Assert.Contains("data-name=\"培训合格率\" data-level1=\"Output\" data-level2=\"Quality\" data-target=\"≥95%\"", choices, StringComparison.Ordinal);
        Assert.Contains("≥95% · 通用", choices, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", choices, StringComparison.Ordinal);
        Assert.Contains("可以照自己的写", await PageAsync("/indicators/choices?q=没有这样的字"), StringComparison.Ordinal);
    }

    private async Task<string> PageAsync(string address) => WebUtility.HtmlDecode(await server.Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancel));
}
