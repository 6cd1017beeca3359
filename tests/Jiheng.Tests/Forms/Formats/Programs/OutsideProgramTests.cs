using System.Runtime.Versioning;
using Jiheng.Forms.Formats.Programs;

namespace Jiheng.Tests.Forms.Formats.Programs;

[UnsupportedOSPlatform("windows")]
public sealed class OutsideProgramTests
{
    private static readonly ProgramLimits Ample = new(TimeSpan.FromSeconds(30), 1 << 20);

    private static ProgramResult Shell(string script, ProgramLimits limits) => ShellUntil(script, limits, TestContext.Current.CancellationToken);

    private static ProgramResult ShellUntil(string script, ProgramLimits limits, CancellationToken cancellation) =>
        OutsideProgram.Find("sh")!.Run(["-c", script], limits, cancellation);

    [Fact]
    public void Finds_a_program_in_the_path_and_says_when_there_is_none()
    {
        Assert.EndsWith("/sh", OutsideProgram.Find("sh")!.File, StringComparison.Ordinal);
        Assert.Null(OutsideProgram.Find("no-such-program-anywhere"));
    }

    [Fact]
    public void Ignores_relative_folders_and_files_that_cannot_be_run()
    {
        using var folder = new PrivateFolder();
        folder.Write("tool", "#!/bin/sh\n"u8);
        Assert.Null(OutsideProgram.Find("tool", $".:{folder.Path}"));
    }

    [Fact]
    public void Gives_output_errors_and_exit_code()
    {
        var result = Shell("printf 绩衡; echo wrong >&2; exit 3", Ample);
        Assert.Equal((ProgramEnd.Finished, 3, "绩衡", "wrong\n"), (result.End, result.ExitCode, result.Text, result.Errors));
        Assert.False(result.Succeeded);
    }

    [Fact]
    public void Hands_arguments_over_as_they_are()
    {
        var result = OutsideProgram.Find("printf")!.Run(["%s|", "$(id) `id`; \"'", "a b"], Ample, TestContext.Current.CancellationToken);
        Assert.Equal("$(id) `id`; \"'|a b|", result.Text);
    }

    [Fact]
    public void Kills_what_runs_too_long_with_its_children()
    {
        using var folder = new PrivateFolder();
        var result = Shell($"sleep 600 & echo $! > {folder["child"]}; wait", Ample with { Time = TimeSpan.FromSeconds(1) });
        Assert.Equal(ProgramEnd.OutOfTime, result.End);
        Assert.True(SpinWait.SpinUntil(() => IsGone(File.ReadAllText(folder["child"]).Trim()), TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public void Kills_what_writes_too_much()
    {
        var result = Shell("yes", Ample with { OutputBytes = 1000 });
        Assert.Equal((ProgramEnd.TooMuchOutput, 1000), (result.End, result.Output.Length));
    }

    [Fact]
    public void Lets_a_program_go_on_that_writes_many_errors()
    {
        var result = Shell("head -c 1000000 /dev/zero >&2; echo done", Ample);
        Assert.Equal("done\n", result.Text);
    }

    [Fact]
    public void Gives_a_program_nothing_to_read() => Assert.Equal("0", Shell("cat | wc -c | tr -d ' \\n'", Ample).Text);

    [Fact]
    public void Says_when_the_system_cannot_start_it()
    {
        using var folder = new PrivateFolder();
        var file = folder.Write("broken", [0x7F, 1, 2, 3]);
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Equal(ProgramEnd.NotStarted, OutsideProgram.Find("broken", folder.Path)!.Run([], Ample, TestContext.Current.CancellationToken).End);
    }

    [Fact]
    public void Stops_when_the_call_is_given_up()
    {
        using var cancellation = new CancellationTokenSource(100);
        Assert.ThrowsAny<OperationCanceledException>(() => ShellUntil("sleep 60", Ample, cancellation.Token));
    }

    [Fact]
    public void A_private_folder_is_closed_to_others_and_gone_afterwards()
    {
        string path;
        using (var folder = new PrivateFolder())
        {
            path = folder.Path;
            folder.Write("a.txt", "text"u8);
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, new DirectoryInfo(path).UnixFileMode);
        }

        Assert.False(Directory.Exists(path));
    }

    // A killed child stays as a zombie where nobody asks for its end.
    private static bool IsGone(string process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return true;
        }
    }
}
