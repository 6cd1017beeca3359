using System.Diagnostics;

namespace Jiheng.Cli.Output;

/// <summary>Tells on standard error how far a long run is; silent where nobody watches.</summary>
internal sealed class Progress(Terminal terminal, string doing, long total = 1) : IDisposable
{
    // A run that ends at once should not flicker.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan last = Quiet - Interval;
    private long done;
    private bool shown;

    /// <summary>How many steps there are, where that is known only after the first.</summary>
    public long Total { get; set; } = total;

    public T Step<T>(T passing)
    {
        done++;
        if (!terminal.ErrorIsScreen || clock.Elapsed - last < Interval) return passing;
        last = clock.Elapsed;
        shown = true;
        terminal.Error.Write($"\r{doing} {done}/{Total}（{100 * done / Total}%）");
        return passing;
    }

    public void Dispose()
    {
        // Wipes the line, so that the report does not stand behind it.
        if (shown) terminal.Error.Write($"\r{new string(' ', 40)}\r");
    }
}
