using System.Net;

namespace Jiheng.Tests.Web;

public sealed class FileNameTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("%E8%A1%A8.txt", "表.txt")]
    [InlineData("%zz%E8%", "%zz%E8%")]
    [InlineData("..%2F..%2Fetc%2Fpasswd", "passwd")]
    [InlineData("C%3A%5CTemp%5C%E8%A1%A8.txt", "表.txt")]
    [InlineData("a%00b%0D%0Ac.txt", "abc.txt")]
    [InlineData("..", "未命名")]
    [InlineData("%2F", "未命名")]
    [InlineData("", "未命名")]
    [InlineData("%F0%9F%98%80.txt", "😀.txt")]
    public async Task A_name_is_a_name_and_no_path(string escaped, string shown) => Assert.Equal(shown, await NameAsync(escaped));

    [Fact]
    public async Task A_long_name_is_cut_between_letters_and_keeps_its_ending()
    {
        var name = await NameAsync(new string('a', 5_000) + ".txt");
        Assert.Equal(200, name.Length);
        Assert.EndsWith("a….txt", name, StringComparison.Ordinal);
        Assert.Equal(string.Concat(Enumerable.Repeat("😀", 97)) + "….txt", await NameAsync(string.Concat(Enumerable.Repeat("%F0%9F%98%80", 300)) + ".txt"));
    }

    private async Task<string> NameAsync(string escaped)
    {
        var set = await server.NewSetAsync();
        var text = $"项目支出绩效目标表\n项目名称\t名{Guid.NewGuid():N}\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t长度\t≥12公里\n";
        var (status, _) = await server.SendAsync(set, escaped, new StringContent(text));
        Assert.Equal(HttpStatusCode.OK, status);
        var list = await server.Client.GetStringAsync(set, TestContext.Current.CancellationToken);
        const string Before = "<td class=\"muted\">";
        var from = list.LastIndexOf(Before, StringComparison.Ordinal) + Before.Length;
        return WebUtility.HtmlDecode(list[from..list.IndexOf("</td>", from, StringComparison.Ordinal)]);
    }
}
