using System.Text;

namespace Jiheng.Forms.Formats.Programs;

/// <summary>How a run of an outside program ended, and what it said.</summary>
/// <param name="End">Why it ended.</param>
/// <param name="ExitCode">The program's own; -1 where it did not finish.</param>
/// <param name="Output">Its standard output, cut at the limit.</param>
/// <param name="Errors">The beginning of its standard error.</param>
internal sealed record ProgramResult(ProgramEnd End, int ExitCode, byte[] Output, string Errors)
{
    public bool Succeeded => End == ProgramEnd.Finished && ExitCode == 0;

    public string Text => Encoding.UTF8.GetString(Output);
}

/// <summary>Why a program's run ended.</summary>
internal enum ProgramEnd
{
    Finished,
    OutOfTime,
    TooMuchOutput,

    /// <summary>The system could not start it</summary>
    NotStarted,
}

/// <summary>What a program may use.</summary>
/// <param name="Time">How long it may run.</param>
/// <param name="OutputBytes">How much it may write to its standard output.</param>
internal sealed record ProgramLimits(TimeSpan Time, long OutputBytes);
