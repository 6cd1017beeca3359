using Jiheng.Rules.Words;

namespace Jiheng.Tests.Rules.Words;

public sealed class FigureReaderTests
{
    [Theory]
    [InlineData("全年共服务企业群众2万余人次、开展线下帮办1500余次", "20000 人次 PersonTimes 余|1500 次 Counted 余")]
    [InlineData("2400多关注用户和30000多的累计浏览量", "2400  Missing 余|30000  Missing 余")]
    [InlineData("分别予以20—100万元不等", "20  Missing |100 万元 Money ")]
    [InlineData("涉及产品数量641万余件", "6410000 件 Counted 余")]
    [InlineData("于2023年5月23日上线", "2023 年 Duration |5 月 Duration |23 日 Duration ")]
    [InlineData("累计1,234.5公里，邮寄投妥率>95%。", "1234.5 公里 Length |95 % Percent ")]
    [InlineData("没有数字", "")]
    public void Figures_are_read_with_what_stands_behind_them(string text, string expected)
    {
        List<string> read = [];
        var reader = new FigureReader(text);
        while (reader.Next()) read.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{reader.Number} {reader.Unit} {reader.Kind} {(reader.IsRounded ? "余" : "")}"));
        Assert.Equal(expected, string.Join('|', read));
    }
}
