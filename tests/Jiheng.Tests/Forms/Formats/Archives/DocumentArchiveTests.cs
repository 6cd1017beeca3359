using System.Text;
using Jiheng.Forms.Formats.Archives;

namespace Jiheng.Tests.Forms.Formats.Archives;

public sealed class DocumentArchiveTests
{
    private const int Utf8Names = 11;
    private const int Encrypted = 0;
    private static readonly byte[] Content = TestArchive.Text("绩效");

    static DocumentArchiveTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Documents_come_in_their_order_with_what_the_system_left_beside_them_left_out()
    {
        var zip = TestArchive.Of(("一/", []), ("一/甲.txt", Content), ("__MACOSX/一/._甲.txt", Content), ("一/.DS_Store", Content), ("一/~$乙.docx", Content), (".git/config", Content), ("Thumbs.db", Content), ("乙.txt", TestArchive.Text("乙")));
        var documents = DocumentArchive.Read("a.zip", zip).ToList();
        Assert.Equal(["一/甲.txt", "乙.txt"], documents.Select(document => document.Name));
        Assert.All(documents, document => Assert.Null(document.Problem));
        Assert.Equal(Content, documents[0].Content.ToArray());
    }

    [Theory]
    [InlineData("项目支出绩效自评表.txt")]
    [InlineData("小计.txt")]
    [InlineData("联通.txt")]
    [InlineData("2023年/㑇·甲.txt")]
    public void Names_in_GBK_are_read(string name) =>
        Assert.Equal(name, Assert.Single(DocumentArchive.Read("a.zip", TestArchive.Of(Encoding.GetEncoding("GB18030"), (name, Content)))).Name);

    [Theory]
    [InlineData("项目支出绩效自评表.txt")]
    [InlineData("form.txt")]
    public void Names_in_UTF_8_are_read_whether_or_not_the_archive_says_so(string name)
    {
        var zip = TestArchive.Of((name, Content));
        Assert.Equal(name, Assert.Single(DocumentArchive.Read("a.zip", zip)).Name);
        Assert.Equal(name, Assert.Single(DocumentArchive.Read("a.zip", TestArchive.WithFlag(zip, Utf8Names, set: false))).Name);
    }

    [Fact]
    public void An_archive_in_an_archive_is_refused_and_the_rest_taken()
    {
        var documents = DocumentArchive.Read("a.zip", TestArchive.Of(("内.zip", TestArchive.Of(("x.txt", Content))), ("甲.txt", Content))).ToList();
        Assert.Equal(["READ-ARCHIVE", null], documents.Select(document => document.Problem?.Code));
        Assert.Equal([0, Content.Length], documents.Select(document => document.Content.Length));
    }

    [Fact]
    public void A_damaged_document_is_told_and_the_rest_taken()
    {
        var zip = TestArchive.Of(("甲.txt", [.. Enumerable.Range(0, 4000).Select(i => (byte)((i * 7919 >> 3) & 0xFF))]), ("乙.txt", Content));
        zip.AsSpan(60, 200).Fill(0xFF);
        var documents = DocumentArchive.Read("a.zip", zip).ToList();
        Assert.Equal(["READ-DAMAGED", null], documents.Select(document => document.Problem?.Code));
    }

    [Fact]
    public void An_encrypted_document_asks_for_its_password_to_be_taken_off() =>
        Assert.Equal("READ-PASSWORD", Assert.Single(DocumentArchive.Read("a.zip", TestArchive.WithFlag(TestArchive.Of(("甲.txt", Content)), Encrypted, set: true))).Problem?.Code);

    [Fact]
    public void Paths_that_lead_out_and_bombs_are_refused_as_a_whole()
    {
        var escaping = Assert.Single(DocumentArchive.Read("a.zip", TestArchive.Of(("../../甲.txt", Content), ("乙.txt", Content))));
        Assert.Equal(("a.zip", "READ-UNSAFE"), (escaping.Name, escaping.Problem?.Code));
        Assert.Equal("READ-TOO-LARGE", Assert.Single(DocumentArchive.Read("a.zip", TestArchive.Of(("甲.txt", new byte[20_000_000])))).Problem?.Code);
        Assert.Equal("READ-TOO-LARGE", Assert.Single(DocumentArchive.Read("a.zip", TestArchive.Of([.. Enumerable.Range(0, 1_001).Select(i => ($"{i}.txt", Content))]))).Problem?.Code);
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 1, 2, 3 }, "READ-DAMAGED")]
    [InlineData(new byte[] { 0x50, 0x4B, 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, "READ-NO-FILES")]
    public void A_damaged_or_empty_archive_is_told_under_its_own_name(byte[] zip, string code)
    {
        var told = Assert.Single(DocumentArchive.Read("a.zip", zip));
        Assert.Equal(("a.zip", code), (told.Name, told.Problem?.Code));
    }
}
