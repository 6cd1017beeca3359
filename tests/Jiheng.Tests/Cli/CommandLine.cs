using System.Text;
using Jiheng.Cli;
using Jiheng.Cli.Output;

namespace Jiheng.Tests.Cli;

/// <summary>Runs the command in this process, as a person would type it, and keeps what it writes.</summary>
internal static class CommandLine
{
    public static Outcome Run(params string[] args) => RunWith("", args);

    public static Outcome RunWith(string standardInput, params string[] args) => RunWith(Encoding.UTF8.GetBytes(standardInput), args);

    public static Outcome RunWith(byte[] standardInput, params string[] args)
    {
        using var input = new MemoryStream(standardInput);
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var code = Program.Run(args, new Terminal(input, output, error));
        return new Outcome(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}

/// <summary>What a run left.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    public string All => Output + Error;
}
