using System.Text;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats.Text;

namespace Jiheng.Tests.Forms.Formats;

public sealed class TextDecoderTests
{
    private const string Sample = "项目支出绩效自评表\n（2023年度）\n项目名称\t培训经费\n";

    public static TheoryData<string> Encodings() => ["utf-8", "utf-16", "utf-16BE", "GB18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_recognised_without_being_told_its_encoding(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var diagnostics = new List<Diagnostic>();
        Assert.Equal(Sample, TextDecoder.Decode(Encoding.GetEncoding(name).GetBytes(Sample), diagnostics));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Binary_junk_is_named_as_such()
    {
        var diagnostics = new List<Diagnostic>();
        Assert.Null(TextDecoder.Decode([0x50, 0x4B, 3, 4, 0, 0, 0, 8, 0, 1, 2, 0], diagnostics));
        Assert.Equal("READ-BINARY", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void A_file_cut_inside_a_character_is_still_read()
    {
        var diagnostics = new List<Diagnostic>();
        Assert.StartsWith("项目支出", TextDecoder.Decode(Encoding.UTF8.GetBytes(Sample).AsSpan(0, 16), diagnostics), StringComparison.Ordinal);
        Assert.Equal("READ-CUT", Assert.Single(diagnostics).Code);
    }
}
