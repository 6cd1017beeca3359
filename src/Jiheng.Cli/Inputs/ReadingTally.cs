using Jiheng.Domain.Documents;

namespace Jiheng.Cli.Inputs;

/// <summary>Counts, while documents go by, what the exit code has to tell.</summary>
internal sealed class ReadingTally
{
    public int Forms { get; private set; }

    /// <summary>Files of which nothing, or not everything, could be read.</summary>
    public int Unreadable { get; private set; }

    /// <summary>Whether a form was read with something lost.</summary>
    public bool HasLosses { get; private set; }

    /// <summary>A file could not be read, or no file held a form: then there is nothing that could be called clean.</summary>
    public bool Failed => Unreadable > 0 || Forms == 0;

    public int ExitCode => Usage.ExitCode.Of(Failed, HasLosses);

    public PerformanceDocument Count(PerformanceDocument document)
    {
        Forms += document.Forms.Count;
        if (document.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error)) Unreadable++;
        HasLosses |= document.Forms.Any(form => form.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error));
        return document;
    }
}
