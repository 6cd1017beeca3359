using System.Text;

namespace Jiheng.Cli.Output;

/// <summary>The standard streams as the process, or a test, gives them, and what the screen can show.</summary>
internal sealed record Terminal(Stream Input, Stream Output, TextWriter Error)
{
    /// <summary>The width of output that no screen limits.</summary>
    public const int PlainWidth = 120;

    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Width of the screen on standard output; null where output goes to a file or a pipe.</summary>
    public int? ScreenWidth { get; init; }

    public bool Colour { get; init; }

    /// <summary>Whether progress may be shown.</summary>
    public bool ErrorIsScreen { get; init; }

    /// <summary>JIHENG_DEBUG=1: an internal error is told with its stack trace.</summary>
    public bool Debug { get; init; }

    public static Terminal OfProcess()
    {
        var screen = !Console.IsOutputRedirected;
        return new Terminal(Console.OpenStandardInput(), Console.OpenStandardOutput(), ErrorWriter())
        {
            ScreenWidth = screen ? WidthOfScreen() : null,
            Colour = screen && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") is not (null or "dumb"),
            ErrorIsScreen = !Console.IsErrorRedirected,
            Debug = Environment.GetEnvironmentVariable("JIHENG_DEBUG") == "1",
        };
    }

    private static StreamWriter ErrorWriter() => new(Console.OpenStandardError(), Utf8) { AutoFlush = true };

    // Some terminals (serial lines, CI) tell no width, or 0.
    private static int WidthOfScreen()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : PlainWidth;
        }
        catch (IOException)
        {
            return PlainWidth;
        }
    }
}
