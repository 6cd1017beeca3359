using System.Text;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Formats.Html;
using Jiheng.Forms.Reading;
using Jiheng.Tests.Forms.Formats.Word;

namespace Jiheng.Tests.Forms.Formats.Html;

public sealed class WebArchiveTests
{
    private const string Table = "<html><body><table><tr><td>年度目标</td><td>≥90%</td></tr></table></body></html>";

    [Theory]
    [InlineData("quoted-printable", "utf-8", "\r\n")]
    [InlineData("quoted-printable", "gb18030", "\n")]
    [InlineData("base64", "utf-8", "\r\n")]
    [InlineData("base64", "utf-16", "\r\n")]
    [InlineData("8bit", "gb18030", "\n")]
    public void The_page_is_taken_from_the_archive(string transfer, string charset, string lineEnd)
    {
        var mail = Archive(lineEnd, Part(Table, transfer, charset, lineEnd));
        Assert.Equal(FileFormat.Html, FormatDetector.Of("自评表.mht", mail));
        Assert.Equal(["|年度目标|≥90%|"], Docx.Show(GridReader.Read(FileFormat.Html, mail)));
    }

    [Fact]
    public void All_sheets_of_a_workbook_are_read() => Assert.Equal(
        ["|年度目标|≥90%|", "|年度目标|≥90%|"],
        Docx.Show(GridReader.Read(FileFormat.Html, Archive("\r\n", Part("<html><frameset><frame src=1></frameset></html>", "8bit", "utf-8", "\r\n"), Part(Table, "8bit", "utf-8", "\r\n"), Part(Table, "base64", "utf-8", "\r\n")))));

    [Fact]
    public void A_mail_without_a_page_is_a_text() =>
        Assert.Equal(FileFormat.Text, FormatDetector.Of("信.txt", "MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n<html>"u8.ToArray()));

    [Fact]
    public void A_page_saved_as_Unicode_is_a_page() =>
        Assert.Equal("html", DocumentReader.Read("表.htm", (byte[])[.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Table)]).Format);

    [Theory]
    [InlineData("=E5=B9=B4=\r\n=E5=BA=A6", "quoted-printable", "年度")]
    [InlineData("a=ZZb=", "quoted-printable", "aZZb")]
    [InlineData("5bm05bqm\r\n!", "base64", "年度")]
    [InlineData("5bm05", "base64", "年")]
    public void Damaged_parts_keep_what_can_be_read(string text, string transfer, string expected) => Assert.StartsWith(expected, Encoding.UTF8.GetString(PartContent.Decode(text, transfer)), StringComparison.Ordinal);

    [Fact]
    public void An_archive_of_random_changes_never_throws()
    {
        var mail = Archive("\r\n", Part(Table, "base64", "utf-8", "\r\n"), Part(Table, "quoted-printable", "gb18030", "\r\n"));
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var changed = mail.ToArray();
            for (var k = 0; k < 8; k++) changed[random.Next(changed.Length)] = (byte)random.Next(256);
            Assert.NotNull(GridReader.Read(FileFormat.Html, changed));
        }
    }

    private static byte[] Archive(string lineEnd, params byte[][] parts)
    {
        var head = Encoding.ASCII.GetBytes($"From: <Saved by WPS>{lineEnd}MIME-Version: 1.0{lineEnd}Content-Type: multipart/related;{lineEnd}\tboundary=\"----=_Next\"{lineEnd}{lineEnd}");
        return [.. head, .. parts.SelectMany(part => Encoding.ASCII.GetBytes($"{lineEnd}------=_Next{lineEnd}").Concat(part)), .. Encoding.ASCII.GetBytes($"{lineEnd}------=_Next--{lineEnd}")];
    }

    private static byte[] Part(string page, string transfer, string charset, string lineEnd)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(charset).GetBytes(page);
        var text = transfer switch
        {
            "base64" => string.Join(lineEnd, Convert.ToBase64String(bytes).Chunk(76).Select(line => new string(line))),
            "quoted-printable" => string.Concat(bytes.Select(b => b is >= 33 and < 127 and not (byte)'=' ? ((char)b).ToString() : $"={b:X2}").Chunk(40).Select(line => string.Concat(line) + "=" + lineEnd)),
            _ => Encoding.Latin1.GetString(bytes),
        };
        return Encoding.Latin1.GetBytes($"Content-Type: text/html; charset=\"{charset}\"{lineEnd}Content-Transfer-Encoding: {transfer}{lineEnd}{lineEnd}{text}");
    }
}
