using System.Text;
using System.Text.Json;

namespace Jiheng.Tests.Cli;

/// <summary>What real folders hold besides good forms: each is named, nothing crashes, the others are still processed.</summary>
public sealed class BadInputTests : IDisposable
{
    private static readonly string[] Verbs = ["read", "check", "score"];
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void One_bad_file_is_named_with_code_3_and_the_others_are_read()
    {
        folder.Write("好.txt", SampleForm.SelfEvaluation);
        folder.Write("空.txt", "");
        folder.Write("乱.txt", Junk(4096));
        folder.Write("表.docx", "PK\u0003\u0004word/ 不是文档");
        File.CreateSymbolicLink(folder["断.txt"], folder["没有.txt"]);
        Directory.CreateDirectory(folder["夹.txt"]);

        foreach (var verb in Verbs)
        {
            var run = CommandLine.Run(verb, folder.Path, "--json");
            Assert.Equal(3, run.ExitCode);
            foreach (var code in (string[])["READ-EMPTY", "READ-BINARY", "READ-DAMAGED", "READ-MISSING"]) Assert.Contains(code, run.Output, StringComparison.Ordinal);
            Assert.Contains("培训经费", run.Output, StringComparison.Ordinal);
            NoTrace(run);
        }
    }

    [Fact]
    public void A_missing_path_is_code_3_in_every_verb()
    {
        foreach (var verb in Verbs)
        {
            var run = CommandLine.Run(verb, folder["没有.txt"]);
            Assert.Equal(3, run.ExitCode);
            Assert.Contains("找不到", run.Output, StringComparison.Ordinal);
            NoTrace(run);
        }
    }

    [Fact]
    public void A_file_without_permission_is_named()
    {
        var file = folder.Write("锁.txt", SampleForm.SelfEvaluation);
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("File modes are those of Unix.");
            return;
        }

        File.SetUnixFileMode(file, UnixFileMode.None);
        if (CanRead(file)) Assert.Skip("The tests run as root, who may read every file.");

        Assert.Contains("READ-PERMISSION", CommandLine.Run("read", file, "--json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_a_form_leaves_nothing_that_could_be_called_clean()
    {
        var file = folder.Write("信.txt", "各位同事：\n请于周五前报送材料。\n");

        foreach (var verb in Verbs)
        {
            var run = CommandLine.Run(verb, file);
            Assert.Equal(3, run.ExitCode);
            NoTrace(run);
        }
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_and_the_limit_is_named()
    {
        var file = folder.Write("大.txt", new byte[(2 * 1024 * 1024) + 1]);

        var run = CommandLine.Run("read", file, "--max-size", "2");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("超过单个文件的大小上限 2 MB", run.Output, StringComparison.Ordinal);
        Assert.Contains("READ-TOO-LARGE", CommandLine.RunWith(new byte[(1024 * 1024) + 1], "read", "-", "--json", "--max-size", "1").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_line_of_fifty_megabytes_is_read_to_its_end()
    {
        var file = folder.Write("一行.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("绩效目标与资金 ", 2_500_000))));

        var run = CommandLine.Run("check", file);

        Assert.Equal(3, run.ExitCode);
        NoTrace(run);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_bytes_never_crash(int seed)
    {
        foreach (var verb in Verbs) NoTrace(CommandLine.RunWith(Junk(100_000, seed), verb, "-"));
    }

    /// <summary>A form cut at any place is read as far as it goes.</summary>
    [Fact]
    public void A_form_cut_anywhere_never_crashes()
    {
        var bytes = Encoding.UTF8.GetBytes(SampleForm.SelfEvaluation);
        for (var length = 0; length < bytes.Length; length += 7) NoTrace(CommandLine.RunWith(bytes[..length], "check", "-"));
    }

    [Theory]
    [InlineData("GB18030")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Other_encodings_of_chinese_are_understood(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(encoding).GetBytes(SampleForm.SelfEvaluation);

        Assert.Equal(Names(CommandLine.RunWith(SampleForm.SelfEvaluation, "read", "-", "--json")), Names(CommandLine.RunWith(bytes, "read", "-", "--json")));
    }

    [Fact]
    public void Control_characters_of_a_document_do_not_reach_the_screen()
    {
        var run = CommandLine.RunWith(SampleForm.SelfEvaluation.Replace("培训经费", "培训\u001b[2J经费", StringComparison.Ordinal), "read", "-");

        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void Brackets_of_a_document_are_text_and_not_markup()
    {
        var run = CommandLine.RunWith(SampleForm.SelfEvaluation.Replace("培训经费", "培训[red]经费[/", StringComparison.Ordinal), "check", "-");

        Assert.Contains("培训[red]经费[/", run.Output, StringComparison.Ordinal);
    }

    private static byte[] Junk(int length, int seed = 7)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    private static string[] Names(Outcome run) =>
        [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("documents")[0].GetProperty("forms").EnumerateArray()
            .SelectMany(form => form.GetProperty("indicators").EnumerateArray()).Select(indicator => indicator.GetProperty("name").GetString()!)];

    private static bool CanRead(string file)
    {
        try
        {
            File.OpenRead(file).Dispose();
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void NoTrace(Outcome run)
    {
        Assert.DoesNotContain("   at ", run.All, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.All, StringComparison.Ordinal);
        Assert.DoesNotContain("READ-INTERNAL", run.All, StringComparison.Ordinal);
        Assert.InRange(run.ExitCode, 0, 3);
    }
}
