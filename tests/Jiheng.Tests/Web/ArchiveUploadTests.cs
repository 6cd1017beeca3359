using System.Net;
using System.Text.Json;
using System.Text;
using Jiheng.Forms.Conversion;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Writing;
using Jiheng.Tests.Forms.Formats.Archives;
using Jiheng.Tests.Web.Api;

namespace Jiheng.Tests.Web;

/// <summary>Archives and office documents come in as texts do.</summary>
public sealed class ArchiveUploadTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task The_documents_of_an_archive_come_into_the_set_and_what_failed_is_named()
    {
        var set = await server.NewSetAsync();
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var zip = TestArchive.Of(Encoding.GetEncoding("GB18030"), ("上报/自评表.docx", OwnDocument()), ("上报/目标表.txt", TestArchive.Text(Table("水渠"))), ("上报/扫描.png", [0x89, 0x50, 0x4E, 0x47, 1, 2]), ("__MACOSX/上报/._自评表.docx", [1]), ("旧.zip", TestArchive.Of(("x.txt", [65]))));
        var said = await SendAsync(set, "上报.zip", zip);
        Assert.Equal((3, 2), (said.GetProperty("files").GetInt32(), said.GetProperty("forms").GetInt32()));
        var failed = said.GetProperty("failed").EnumerateArray().ToList();
        Assert.Equal(["上报/扫描.png", "旧.zip"], failed.Select(file => file.GetProperty("name").GetString()));
        Assert.Equal([false, true], failed.Select(file => file.GetProperty("refused").GetBoolean()));
        Assert.Contains("请解开里面的压缩包", failed[1].GetProperty("problem").GetString(), StringComparison.Ordinal);

        var files = WebUtility.HtmlDecode(await server.Client.GetStringAsync(set + "/files", TestContext.Current.CancellationToken));
        Assert.Contains("自评表.docx", files, StringComparison.Ordinal);
        Assert.DoesNotContain("上报/", files, StringComparison.Ordinal);
        Assert.Contains(">Word<", files, StringComparison.Ordinal);
        Assert.Contains("没有读出表：这是图片，读不到文字。请用原始的", files, StringComparison.Ordinal);
        Assert.Contains("水渠清淤经费", await server.Client.GetStringAsync(set, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    // A document of this test alone: one that another test has put into the library keeps the name it came with.
    private static byte[] OwnDocument()
    {
        using var stream = new MemoryStream();
        FormWriter.Write(WrittenFormat.Docx, [FormConversion.Template(LayoutCatalogue.Find("mof-2020-self-evaluation")!, 2031)], stream);
        return stream.ToArray();
    }

    public static TheoryData<string, string> Bad() => new()
    {
        { "bomb", "解压后过大" },
        { "traversal", "指向外部的路径" },
        { "encrypted", "设了密码" },
        { "damaged", "已损坏" },
        { "empty", "没有文件" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_archive_gives_a_sentence_and_the_server_goes_on(string kind, string sentence)
    {
        byte[] zip = kind switch
        {
            "bomb" => TestArchive.Of(("a.txt", new byte[30_000_000])),
            "traversal" => TestArchive.Of(("../a.txt", [65])),
            "encrypted" => TestArchive.WithFlag(TestArchive.Of(("a.txt", [65])), 0, set: true),
            "damaged" => TestArchive.Of(("a.txt", [65]))[..40],
            _ => TestArchive.Of(("空/", [])),
        };
        var said = await SendAsync(await server.NewSetAsync(), kind + ".zip", zip);
        Assert.Equal(0, said.GetProperty("files").GetInt32());
        Assert.Contains(sentence, Assert.Single(said.GetProperty("failed").EnumerateArray()).GetProperty("problem").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("self-evaluation-2023-first.docx")]
    [InlineData("self-evaluation-2023-first.xlsx")]
    [InlineData("self-evaluation-2023-first.html")]
    public async Task An_office_document_is_taken_whatever_its_name_says(string sample)
    {
        var (status, said) = await server.SendAsync(await server.NewSetAsync(), "form.txt", new ByteArrayContent(Samples.Bytes(sample)));
        Assert.Equal((HttpStatusCode.OK, 1), (status, said.GetProperty("forms").GetInt32()));
    }

    [Fact]
    public async Task A_binary_file_has_no_limit_of_lines()
    {
        // As many line ends as no text may have, in bytes that are a package.
        var zip = TestArchive.Of(("word/document.xml", new byte[] { 0 }), ("pad", [.. Enumerable.Repeat((byte)'\n', 10)]));
        var (status, said) = await server.SendAsync(await server.NewSetAsync(), "a.docx", new ByteArrayContent([.. zip, .. Enumerable.Repeat((byte)'\n', 200_000)]));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("损坏", said.GetProperty("note").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_takes_archives_too()
    {
        using var client = new ApiClient(server);
        var zip = TestArchive.Of(("甲.txt", TestArchive.Text(Table("堤防"))), ("乙.zip", TestArchive.Of(("x.txt", [65]))));
        var set = (await client.JsonAsync(HttpMethod.Post, "/api/sets", ApiClient.Json("""{"name":"压缩包"}"""), HttpStatusCode.Created)).GetProperty("id").GetInt64();
        var answer = await client.JsonAsync(HttpMethod.Post, $"/api/documents?set={set}", new ByteArrayContent(zip), HttpStatusCode.OK, ("X-File-Name", "a.zip"));
        Assert.Equal("甲.txt", Assert.Single(answer.GetProperty("documents").EnumerateArray()).GetProperty("file").GetString());
        Assert.Equal("乙.zip", Assert.Single(answer.GetProperty("failed").EnumerateArray()).GetProperty("file").GetString());
        Assert.Equal(1, (await client.GetAsync($"/api/sets/{set}")).GetProperty("documents").GetInt32());
    }

    private static string Table(string what) => $"项目支出绩效目标表\n(2024年度)\n项目名称\t{what}清淤经费\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t清淤长度\t≥12公里\n";

    private async Task<JsonElement> SendAsync(string set, string name, byte[] zip)
    {
        var (status, said) = await server.SendAsync(set, Uri.EscapeDataString(name), new ByteArrayContent(zip));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(said.GetProperty("archive").GetBoolean());
        return said;
    }
}
