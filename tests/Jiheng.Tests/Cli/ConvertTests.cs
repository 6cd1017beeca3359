using Jiheng.Forms.Reading;

namespace Jiheng.Tests.Cli;

public sealed class ConvertTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("html")]
    [InlineData("ofd")]
    public void A_form_is_written_in_another_layout_and_losses_are_told(string extension)
    {
        var target = folder[$"表.{extension}"];
        var run = CommandLine.Run("convert", Checkout.Sample("self-evaluation-2023.txt"), "--layout", "mof-2020-self-evaluation", "--to", target);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("评分等级：优", run.Output, StringComparison.Ordinal);
        Assert.All(DocumentReader.Read(target, File.ReadAllBytes(target)).Forms, form => Assert.Equal("mof-2020-self-evaluation", form.Layout));
    }

    [Fact]
    public void A_reviewed_copy_stands_beside_the_original()
    {
        var source = Path.Combine(Checkout.Root, "tests", "Samples", "self-evaluation-2023.docx");
        var before = File.ReadAllBytes(source);
        var run = CommandLine.Run("annotate", source, "--to", folder["批注.docx"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("已写成批注", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(source));
        Assert.True(new FileInfo(folder["批注.docx"]).Length > 0);
    }

    [Fact]
    public void A_text_gets_a_sheet_of_findings()
    {
        var run = CommandLine.Run("annotate", Checkout.Sample("self-evaluation-2023.txt"), "--to", folder["意见.xlsx"]);
        Assert.Contains("核对意见表", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["意见.xlsx"]));
    }

    [Fact]
    public void An_empty_form_is_written()
    {
        Assert.Equal(0, CommandLine.Run("template", "--layout", "monitoring-2019", "--to", folder["空表.xlsx"], "--year", "2026").ExitCode);
        Assert.Equal("monitoring-2019", Assert.Single(DocumentReader.Read("空表.xlsx", File.ReadAllBytes(folder["空表.xlsx"])).Forms).Layout);
    }

    [Theory]
    [InlineData("没有名为", "convert", "x.txt", "--layout", "mof-2021", "--to", "y.docx")]
    [InlineData("请用 --layout", "convert", "x.txt", "--to", "y.docx")]
    [InlineData("请用 --to", "convert", "x.txt", "--layout", "dalian-target")]
    [InlineData("不是能写的格式", "template", "--layout", "dalian-target", "--to", "y.doc")]
    [InlineData("一次处理一个文件", "annotate", "x.txt", "y.txt", "--to", "z.docx")]
    public void Wrong_usage_is_said(string sentence, params string[] args)
    {
        var run = CommandLine.Run(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_original_is_never_written_over()
    {
        folder.Write("表.docx", "x");
        var run = CommandLine.Run("annotate", folder["表.docx"], "--to", folder["表.docx"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("x", File.ReadAllText(folder["表.docx"]));
    }

    [Fact]
    public void A_file_without_a_form_writes_nothing()
    {
        folder.Write("通知.txt", "关于开会的通知");
        var run = CommandLine.Run("convert", folder["通知.txt"], "--layout", "dalian-target", "--to", folder["y.docx"]);
        Assert.Equal(3, run.ExitCode);
        Assert.False(File.Exists(folder["y.docx"]));
    }

    public void Dispose() => folder.Dispose();
}
