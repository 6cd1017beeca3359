using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats;

/// <summary>A file of which nothing can be read: thrown inside a format's reader, shown as its diagnostic.</summary>
internal sealed class UnreadableFileException(Diagnostic problem) : Exception(problem.Message)
{
    public UnreadableFileException(string code, string message, string advice)
        : this(new Diagnostic(code, Severity.Error, message, default, advice))
    {
    }

    public Diagnostic Problem { get; } = problem;
}
