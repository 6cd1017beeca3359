namespace Jiheng.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData("请写明要做什么")]
    [InlineData("不认识的命令“raed”。是不是“read”？", "raed", "a.txt")]
    [InlineData("请写明要读取的文件", "read")]
    [InlineData("不认识的选项“--jsn”。是不是“--json”？", "read", "a.txt", "--jsn")]
    [InlineData("选项 --out 后面要写 FILE", "read", "a.txt", "--out")]
    [InlineData("选项 --out 只能写一次", "read", "a.txt", "--out", "b", "--out", "c")]
    [InlineData("要写日期，例如 2024-03-31，而不是“31.3.2024”", "check", "a.txt", "--on", "31.3.2024")]
    [InlineData("选项 --on 后面要写", "check", "a.txt", "--on")]
    [InlineData("没有编号为“FUND-SUMM”的规则，相近的有：FUND-SUM", "check", "a.txt", "--rules", "FUND-SUMM")]
    [InlineData("选项 --rules 后面要写规则编号", "check", "a.txt", "--rules", ",")]
    [InlineData("没有编号为“MOF-202”的评分方案，也没有这个文件。相近的方案有：MOF-2020", "score", "a.txt", "--profile", "MOF-202")]
    [InlineData("要写 1 到 64 之间的整数，而不是“0”", "read", "a.txt", "--jobs", "0")]
    [InlineData("要写 1 到 2000 之间的整数", "read", "a.txt", "--max-size", "x")]
    [InlineData("不认识的选项“--jsno”", "check", "a.txt", "--against", "--jsno")]
    [InlineData("标准输入“-”只能用一次", "check", "-", "--against", "-")]
    [InlineData("路径是空的", "read", "")]
    [InlineData("不认识的命令“translate”", "translate")]
    [InlineData("不是网址，请写成 http://127.0.0.1:5280", "serve", "--urls", "5280")]
    [InlineData("不是网址", "serve", "--urls", "https://127.0.0.1:5280")]
    [InlineData("不是本机的网址", "serve", "--urls", "http://0.0.0.0:5280")]
    public void Wrong_usage_is_said_in_one_chinese_sentence_and_ends_with_2(string sentence, params string[] args)
    {
        var run = CommandLine.Run(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_file_that_is_missing_or_wrong_is_named()
    {
        using var folder = new TemporaryFolder();
        var broken = folder.Write("参数.yaml", "satisfaction.flor:\n  label: x\n  values:\n    2024-01-01: { value: 85, source: 本地 }\n");

        Assert.Contains("不是已知的参数编号", CommandLine.Run("check", "a.txt", "--parameters", broken).Error, StringComparison.Ordinal);
        Assert.Contains("无法读取", CommandLine.Run("check", "a.txt", "--parameters", folder["没有.yaml"]).Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandLine.Run("score", "a.txt", "--profile", broken).ExitCode);
    }

    [Fact]
    public void Output_that_cannot_be_written_is_wrong_usage()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(2, CommandLine.Run("rules", "--out", folder.Path).ExitCode);
        Assert.Equal(2, CommandLine.Run("rules", "--out", folder["没有/目录.txt"]).ExitCode);
    }

    [Theory]
    [InlineData("check", "--help")]
    [InlineData("--help")]
    [InlineData("rules", "-h")]
    public void Help_is_chinese_with_examples(params string[] args)
    {
        var run = CommandLine.Run(args);

        Assert.Equal(0, run.ExitCode);
        foreach (var heading in (string[])["用法", "选项", "例", "退出码"]) Assert.Contains(heading, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Show help", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_takes_the_place_of_the_former_one_only_when_it_is_whole()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("规则.json", "former");

        Assert.Equal(0, CommandLine.Run("rules", "--json", "--out", file).ExitCode);
        Assert.StartsWith("{", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void The_catalogue_is_written_into_a_folder()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, CommandLine.Run("rules", "--write", folder["规则"]).ExitCode);
        Assert.Contains("FUND-SUM", File.ReadAllText(folder["规则/FUND-SUM.md"]), StringComparison.Ordinal);
        var taken = folder.Write("文件", "x");
        Assert.Equal(2, CommandLine.Run("rules", "--write", taken).ExitCode);
    }
}
