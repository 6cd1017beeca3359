using Jiheng.Domain.Documents;

namespace Jiheng.Cli.Inputs;

/// <summary>One thing to read: a file, standard input, or something that turned out not to be readable.</summary>
/// <param name="Name">As given, or the folder as given and the path below it; "-" for standard input.</param>
/// <param name="Problem">Why it cannot be read; null where it is worth trying.</param>
internal sealed record InputFile(string Name, Diagnostic? Problem = null)
{
    public const string StandardInput = "-";

    public bool IsStandardInput => Name == StandardInput;
}
