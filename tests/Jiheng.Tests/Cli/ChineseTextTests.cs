using FsCheck;
using FsCheck.Fluent;
using Jiheng.Cli.Output;
using Spectre.Console;

namespace Jiheng.Tests.Cli;

public sealed class ChineseTextTests
{
    [Theory]
    [InlineData("全年培训2024次，完成", 11, "全年培训\n2024次，完\n成")]
    [InlineData("比例为95 %，完成", 8, "比例为\n95 %，完\n成")]
    [InlineData("他说（一）好", 6, "他说\n（一）\n好")]
    [InlineData("abcdefghij", 4, "abcd\nefgh\nij")]
    [InlineData("", 4, "")]
    public void Lines_end_where_chinese_lines_may_end(string text, int width, string expected) => Assert.Equal(expected, Wrapped(text, width));

    [Fact]
    public void Nothing_is_lost_but_blanks_and_no_line_is_too_wide() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Gen.ArrayOf(Gen.Elements("中", "，", "（", "9", "a", " ", "%", "𠮷", "\n")).ToArbitrary(), Gen.Choose(2, 20).ToArbitrary(), (pieces, width) =>
        {
            var text = string.Concat(pieces);
            var lines = Wrapped(text, width).Split('\n');
            return (lines.Max(line => line.GetCellWidth()) <= width).Label($"too wide at {width}: {string.Join("|", lines)}").And((Blankless(text) == Blankless(string.Concat(lines))).Label("lost"));
        }));

    private static string Blankless(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    private static string Wrapped(string text, int width)
    {
        using var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = width;
        console.Write(new ChineseText(text));
        return writer.ToString().ReplaceLineEndings("\n");
    }
}
