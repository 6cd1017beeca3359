using Jiheng.Domain.Documents;
using Spectre.Console;

namespace Jiheng.Cli.Output;

/// <summary>What a reader has to say, the gravest first: sign and word, place, what, what to do.</summary>
internal static class DiagnosticLines
{
    public static void Write(IAnsiConsole console, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.OrderByDescending(each => each.Severity))
        {
            var place = diagnostic.Where == default ? "" : $"{diagnostic.Where.ToChinese()}：";
            console.MarkupLine($"{diagnostic.Severity.Coloured()} {(place + diagnostic.Message).Escaped()} {diagnostic.Advice.Escaped()} [dim]({diagnostic.Code.Escaped()})[/]");
        }
    }
}
