using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Jiheng.Tests.Web;

/// <summary>Lists as files, sent up and confirmed as the pages do.</summary>
internal static class ListFiles
{
    public const string Organisations = """
        编码,名称,类型,上级编码,归口处室编码
        370102,历下区,区划,,
        130,财政局,财政部门,370102,
        012,教科文科,归口处室,130,
        013,社保科,归口处室,130,
        414,教育局,主管部门,130,012
        414001,教育局本级,预算单位,414,012
        414002,第一小学,预算单位,414,012
        414002001,第一小学分校,预算单位,414002,012
        501,卫健局,主管部门,130,013
        501001,卫生院,预算单位,501,013
        """;

    public const string People = """
        账号,姓名,单位编码,角色,管辖范围,状态
        zhang,张三,414001,经办人,,
        wang,王五,370102/@012,财政业务处室,,
        admin,管理员,130,系统管理员,,
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Sends a file up.</summary>
    /// <returns>Where what it would change is shown, or why it was not taken.</returns>
    public static async Task<(HttpStatusCode Status, string Said)> SendAsync(TestServer server, string path, string name, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.TryAddWithoutValidation("X-File-Name", Uri.EscapeDataString(name));
        using var answer = await server.Client.SendAsync(request, Cancel);
        var said = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        return (answer.StatusCode, said.GetProperty(answer.IsSuccessStatusCode ? "url" : "problem").GetString()!);
    }

    /// <summary>Sends a file up and looks at what it would change.</summary>
    public static async Task<(string Address, string Page)> LookAsync(TestServer server, string path, string text, string query = "", string name = "名单.csv")
    {
        var (status, url) = await SendAsync(server, path, name, new ByteArrayContent(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(HttpStatusCode.OK, status);
        return (url, WebUtility.HtmlDecode(await server.Client.GetStringAsync(new Uri(url + query, UriKind.Relative), Cancel)));
    }

    /// <summary>Posts a form of a page.</summary>
    public static async Task<(HttpStatusCode Status, string Page, string Address)> PostAsync(TestServer server, string address, params (string Name, string Value)[] values)
    {
        using var body = new FormUrlEncodedContent(values.Select(value => KeyValuePair.Create(value.Name, value.Value)));
        using var answer = await server.Client.PostAsync(new Uri(address, UriKind.Relative), body, Cancel);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel)), answer.RequestMessage!.RequestUri!.PathAndQuery);
    }

    /// <summary>What a hidden field of a page holds.</summary>
    public static string Hidden(string page, string name)
    {
        var at = page.IndexOf($"name=\"{name}\" value=\"", StringComparison.Ordinal) + name.Length + 15;
        return page[at..page.IndexOf('"', at)];
    }

    /// <summary>Imports a file as the pages do: look, then yes.</summary>
    public static async Task<string> ImportAsync(TestServer server, string path, string text, params (string Name, string Value)[] choice)
    {
        var (address, page) = await LookAsync(server, path, text, "?" + string.Join('&', choice.Select(each => $"{each.Name}={Uri.EscapeDataString(each.Value)}")));
        var done = await PostAsync(server, address, [.. choice, ("revision", Hidden(page, "revision"))]);
        Assert.Equal(HttpStatusCode.OK, done.Status);
        return done.Page;
    }
}
