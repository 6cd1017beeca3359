using System.IO.Compression;
using System.Text;
using Jiheng.Forms.Formats;

namespace Jiheng.Tests.Forms.Formats;

public sealed class GridReaderTests
{
    [Fact]
    public void A_package_without_its_list_of_entries_is_damaged_and_no_archive_to_unpack() =>
        Assert.Equal("READ-DAMAGED", Code("自评表.xlsx", [.. "PK\u0003\u0004"u8, .. Encoding.UTF8.GetBytes("没有传完")]));

    [Fact]
    public void An_archive_is_to_be_unpacked()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true)) zip.CreateEntry("自评表.txt");
        Assert.Equal("READ-ARCHIVE", Code("自评表.zip", stream.ToArray()));
    }

    private static string Code(string name, byte[] bytes) => Assert.Single(GridReader.Read(FormatDetector.Of(name, bytes), bytes).Diagnostics).Code;
}
