namespace Jiheng.Tests.Cli;

public sealed class ExitCodeTests : IDisposable
{
    private static readonly string WrongSum = SampleForm.Declaration.Replace("其中：财政拨款	10.00", "其中：财政拨款	9.00", StringComparison.Ordinal);
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Nothing_grave_is_0() => Assert.Equal(0, CommandLine.RunWith(SampleForm.Declaration, "check", "-", "--rules", "FUND-SUM").ExitCode);

    [Fact]
    public void An_error_is_1()
    {
        var run = CommandLine.RunWith(WrongSum, "check", "-", "--rules", "FUND-SUM");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("✗ 错误", run.Output, StringComparison.Ordinal);
        Assert.Contains("FUND-SUM", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_file_weighs_more_than_an_error()
    {
        var wrong = folder.Write("错.txt", WrongSum);

        var run = CommandLine.Run("check", wrong, folder["没有.txt"], "--rules", "FUND-SUM");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("FUND-SUM", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_declaration_is_3_too() =>
        Assert.Equal(3, CommandLine.RunWith(SampleForm.SelfEvaluation, "check", "-", "--against", folder["没有.txt"]).ExitCode);

    [Fact]
    public void Read_and_score_of_a_good_form_are_0()
    {
        Assert.Equal(0, CommandLine.RunWith(SampleForm.SelfEvaluation, "read", "-").ExitCode);
        Assert.Equal(0, CommandLine.RunWith(SampleForm.SelfEvaluation, "score", "-").ExitCode);
        Assert.Equal(0, CommandLine.Run("rules").ExitCode);
    }

    [Fact]
    public void Rules_may_be_named_in_small_letters_and_with_chinese_commas() =>
        Assert.Equal(1, CommandLine.RunWith(WrongSum, "check", "-", "--rules", "fund-sum，REQ-FIELDS").ExitCode);
}
