using System.Text;
using Jiheng.Exchange.Lists;
using Jiheng.Exchange.Organisations;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Organisations;

namespace Jiheng.Tests.Exchange.Lists;

public sealed class ListFileTests
{
    private const string Good = "编码,名称,类型,上级编码\r\n370102,历下区,区划,\r\n414,教育局,主管部门,370102\r\n";

    public static TheoryData<string> Encodings() => ["utf-8", "utf-16", "utf-16BE", "GB18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Usual_encodings_are_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal([(2, "历下区"), (3, "教育局")], Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Good)], []).Select(entry => (entry.Line, entry.Name)));
    }

    [Fact]
    public void One_bad_byte_in_utf8_is_named_with_its_line()
    {
        var bytes = Encoding.UTF8.GetBytes(Good);
        bytes[Encoding.UTF8.GetByteCount(Good[..Good.IndexOf("教育局", StringComparison.Ordinal)]) + 1] = 0xFF;
        List<ImportProblem> problems = [];
        Assert.Empty(Read(bytes, problems));
        Assert.StartsWith("第 3 行：第 5 个字节起不是 UTF-8", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_encoding_is_refused_and_not_guessed()
    {
        List<ImportProblem> problems = [];
        Assert.Empty(Read([0xBD, 0x73, 0xBD, 0x58, (byte)',', 0xA6, 0x57, 0xBA, 0xD9, (byte)'\n'], problems));
        Assert.Contains("不是 UTF-8，整个文件也不是 GB18030", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("第 1 行“类型”：没有这一列", "编码,名称,上级编码\n1,2,3\n")]
    [InlineData("第 1 行：不认识的列“颜色”（第 5 列）", "编码,名称,类型,上级编码,颜色\n")]
    [InlineData("第 1 行“编码”：这一列有两个", "编码,名称,类型,上级编码,单位编码\n")]
    [InlineData("第 3 行：第 5 列没有表头，却有内容“乙”", "编码,名称,类型,上级编码\n1,2,3,4\n1,甲,主管部门,2,乙\n")]
    [InlineData("第 4 行：引号不成对", "编码,名称,类型,上级编码\n1,\"2\n2\",3,4\n1,甲\"乙,\"主管部门,2\n")]
    [InlineData("全文：文件是空的", "")]
    [InlineData("第 1 行：文件里有 0 字节", "编\0码")]
    public void A_bad_file_is_named_with_its_line(string problem, string text)
    {
        List<ImportProblem> problems = [];
        Read(Encoding.UTF8.GetBytes(text), problems);
        Assert.Contains(problems, each => each.ToString().StartsWith(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_are_counted_as_an_editor_does()
    {
        var text = "编码,名称,类型,上级编码\n\n370102,\"历\n下区\",区划,\n\n414,教育局,主管部门,370102\n";
        Assert.Equal([3, 6], Read(Encoding.UTF8.GetBytes(text), []).Select(entry => entry.Line));
    }

    [Fact]
    public void A_file_of_a_hundred_megabytes_is_not_read()
    {
        List<ImportProblem> problems = [];
        Assert.Empty(Read(new byte[100 * 1024 * 1024], problems));
        Assert.Contains("文件有 100 MB，超过上限 64 MB", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_lines_than_the_limit_are_refused()
    {
        var text = new StringBuilder("编码,名称,类型,上级编码\n");
        for (var i = 0; i <= ListFile.MostLines; i++) text.Append("1,,,\n");
        List<ImportProblem> problems = [];
        Assert.Empty(Read(Encoding.UTF8.GetBytes(text.ToString()), problems));
        Assert.StartsWith($"第 {ListFile.MostLines + 2} 行：超过 {ListFile.MostLines} 行", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_kind_of_file_is_refused()
    {
        List<ImportProblem> problems = [];
        Assert.Empty(Read("%PDF-1.7"u8.ToArray(), problems));
        Assert.StartsWith("文件不是 CSV", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<OrganisationEntry> Read(byte[] bytes, List<ImportProblem> problems) => OrganisationFile.Read("机构.csv", bytes, problems);
}
