using System.CommandLine;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Layouts;
using Spectre.Console;

namespace Jiheng.Cli.Convert;

/// <summary>jiheng layouts: the forms that can be written.</summary>
internal static class LayoutsCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("layouts", "列出全部表样：名称、标题、种类、出处");
        command.SetAction(_ =>
        {
            using var output = ResultOutput.Open(terminal, null);
            output.Write(console =>
            {
                var table = new Table().Border(TableBorder.Simple).AddColumns("名称", "标题", "种类", "出处");
                foreach (var layout in LayoutCatalogue.Drawn) table.AddRow(layout.Code.EscapeMarkup(), layout.Label.EscapeMarkup(), Glossary.Label(layout.Kind), layout.Issuer.EscapeMarkup());
                console.Write(table);
            });
            output.Complete();
            return ExitCode.Clean;
        });
        return command;
    }
}
