using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Jiheng.Tests.Web;

public sealed class CutConnectionTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Table = "项目支出绩效目标表\n项目名称\t断线清淤经费\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t长度\t≥12公里\n";

    [Theory]
    [InlineData("Content-Length: 100000\r\n\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nFFFF\r\n")]
    public async Task A_connection_cut_in_the_middle_of_a_file_leaves_nothing_and_the_server_goes_on(string beginning)
    {
        var set = await server.NewSetAsync();
        var address = server.Client.BaseAddress!;
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
            // Gone without a word, as where a cable is pulled.
            client.LingerState = new LingerOption(true, 0);
            await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes($"POST {set}/documents HTTP/1.1\r\nHost: {address.Authority}\r\n{server.Credentials}X-File-Name: x.txt\r\n{beginning}{Table}"), TestContext.Current.CancellationToken);
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.Empty(await server.FormsAsync(set));
        Assert.Empty(await server.FormsAsync("/library?q=断线清淤"));
        var (status, _) = await server.SendAsync(set, "y.txt", new StringContent(Table.Replace("断线", $"完整{beginning.Length}", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Single(await server.FormsAsync(set));
    }
}
