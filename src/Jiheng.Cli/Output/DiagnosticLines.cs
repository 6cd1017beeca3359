using Jiheng.Domain.Documents;
using Spectre.Console;

namespace Jiheng.Cli.Output;

/// <summary>What a reader has to say, the gravest first: sign and word, place, what, what to do.</summary>
internal static class DiagnosticLines
{
    public static void Write(IAnsiConsole console, IEnumerable<Diagnostic> diagnostics)
    {
        var lines = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(1)).AddColumn();
        var any = false;
        foreach (var diagnostic in diagnostics.OrderByDescending(each => each.Severity))
        {
            any = true;
            var place = diagnostic.Where == default ? "" : $"{diagnostic.Where.ToChinese()}：";
            lines.AddRow(new Markup(diagnostic.Severity.Coloured()), Cells.Of($"{place}{diagnostic.Message}{diagnostic.Advice}（{diagnostic.Code}）"));
        }

        if (any) console.Write(lines);
    }
}
