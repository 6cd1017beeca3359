using Jiheng.Forms.Formats.Pages;
using Jiheng.Forms.Formats.Pdf;

namespace Jiheng.Tests.Forms.Formats.Pdf;

public sealed class TextRecognitionTests
{
    private static string Row(int line, int left, int width, string text) => $"5\t1\t1\t1\t{line}\t1\t{left}\t100\t{width}\t40\t90\t{text}";

    [Fact]
    public void Chinese_text_that_was_parted_is_one_word_again()
    {
        var table = string.Join('\n', "level\tpage_num", Row(1, 100, 80, "召回"), Row(1, 190, 80, "次数"), Row(1, 500, 80, "分值"), Row(2, 590, 80, "得分"), Row(2, 680, 40, "ab"), "4\t1\t1", "");
        Assert.Equal(["召回次数", "分值", "得分ab"], TextRecognition.Words(table).Select(word => word.Text));
    }

    [Fact]
    public void Finds_lines_that_are_longer_than_characters_and_takes_them_out()
    {
        var picture = new GreyPicture(400, 300, Enumerable.Repeat((byte)255, 400 * 300).ToArray());
        for (var x = 50; x < 350; x++) picture.Dots.Span[(100 * 400) + x] = 180;
        for (var y = 20; y < 60; y++) picture.Dots.Span[(y * 400) + 30] = 0;
        var line = Assert.Single(PictureLines.Of(picture, 0.5));
        Assert.Equal(new Ruling(true, 50, 25, 175), line);
        PictureLines.Erase(picture, line, 0.5);
        Assert.Empty(PictureLines.Of(picture, 0.5));
        Assert.True(picture.IsDark(30, 40));
    }

    [Fact]
    public void Reads_and_writes_pictures_as_poppler_does()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            new GreyPicture(2, 2, new byte[] { 0, 255, 255, 10 }).Write(file);
            var picture = GreyPicture.Read(file)!;
            Assert.Equal((true, false, true), (picture.IsDark(0, 0), picture.IsDark(1, 0), picture.IsDark(1, 1)));
            File.WriteAllText(file, "P5\n9 9\n255\nshort");
            Assert.Null(GreyPicture.Read(file));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
