using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Formats.Converted;

namespace Jiheng.Tests.Forms.Formats.Converted;

public sealed class LibreOfficeTests
{
    [Fact]
    public void A_program_that_does_not_end_is_stopped_with_all_that_it_started()
    {
        var mark = $"3{Random.Shared.Next(100_000, 999_999)}";
        using var program = new Script($"sleep {mark} & sleep {mark}");
        var problem = Assert.Throws<UnreadableFileException>(() => LibreOffice.Convert(program.Path, "x"u8.ToArray(), "doc", "docx", TimeSpan.FromSeconds(1)));
        Assert.Equal("READ-LIBREOFFICE", problem.Problem.Code);
        Assert.DoesNotContain(Process.GetProcessesByName("sleep"), process => File.Exists($"/proc/{process.Id}/cmdline") && File.ReadAllText($"/proc/{process.Id}/cmdline").Contains(mark, StringComparison.Ordinal));
    }

    [Fact]
    public void A_program_that_makes_nothing_is_told_as_a_damaged_file()
    {
        using var program = new Script("exit 1");
        Assert.Equal("READ-DAMAGED", Assert.Throws<UnreadableFileException>(() => LibreOffice.Convert(program.Path, "x"u8.ToArray(), "doc", "docx")).Problem.Code);
    }

    [Fact]
    public void A_program_that_cannot_be_started_is_told() =>
        Assert.Equal("READ-LIBREOFFICE", Assert.Throws<UnreadableFileException>(() => LibreOffice.Convert("/no/such/program", "x"u8.ToArray(), "doc", "docx")).Problem.Code);

    [Fact]
    public void It_gets_a_folder_and_a_profile_of_its_own_which_are_gone_afterwards()
    {
        using var program = new Script("""mkdir out; pwd > out/document.docx; ls "$PWD" >> out/document.docx; echo "$@" >> out/document.docx; exit 0""");
        var told = Encoding.UTF8.GetString(LibreOffice.Convert(program.Path, "x"u8.ToArray(), "doc", "docx")).Split('\n');
        Assert.False(Directory.Exists(told[0]));
        Assert.Equal(["document.doc", "out", "profile"], told[1..4]);
        Assert.StartsWith($"-env:UserInstallation=file://{told[0]}/profile ", told[4], StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_that_needs_it_is_told_with_the_package_where_it_is_missing()
    {
        var problem = ConversionProblems.NotInstalled("doc", "docx", "libreoffice-writer-nogui").Problem;
        Assert.Contains("libreoffice-writer-nogui", problem.Message, StringComparison.Ordinal);
        Assert.Contains(".docx", problem.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_outside_of_the_file_is_fetched()
    {
        Assert.SkipWhen(LibreOffice.Program is null, "没有安装 LibreOffice（Debian 软件包 libreoffice-writer-nogui）。");
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var page = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/x.png";
        var document = Word.Docx.Package(
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("META-INF/manifest.xml", """<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"""),
            ("content.xml", $"""<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"><office:body><office:text><text:p>甲<draw:frame svg:width="2cm" svg:height="2cm" text:anchor-type="as-char"><draw:image xlink:href="{page}" xlink:type="simple" xlink:actuate="onLoad"/></draw:frame></text:p></office:text></office:body></office:document-content>"""));
        Assert.Equal(["甲"], Word.Docx.Show(GridReader.Read(FileFormat.Odt, document)));
        Assert.False(listener.Pending());
    }

    private sealed class Script : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

        public Script(string commands)
        {
            Assert.SkipWhen(OperatingSystem.IsWindows(), "这里的替身程序是 shell 脚本。");
            File.WriteAllText(Path, "#!/bin/sh\n" + commands + "\n");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        public string Path => System.IO.Path.Combine(folder.FullName, "office");

        public void Dispose() => folder.Delete(recursive: true);
    }
}
