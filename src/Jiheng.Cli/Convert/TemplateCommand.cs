using System.CommandLine;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Forms.Conversion;
using Jiheng.Forms.Writing;

namespace Jiheng.Cli.Convert;

/// <summary>jiheng template: an empty form to be filled in.</summary>
internal static class TemplateCommand
{
    public static Command Create(Terminal terminal)
    {
        var layout = new LayoutOption();
        var to = new TargetOption();
        var year = Arguments.Option("--year", "YYYY", "印在标题下的预算年度，不写则留空");
        var command = new Command("template", "写一张空表，供填写后再读回来");
        layout.AddTo(command);
        to.AddTo(command);
        command.Add(year);
        command.SetAction(parsed =>
        {
            var form = FormConversion.Template(layout.Of(parsed), parsed.Integer(year, 1990, 2100));
            var (path, format) = to.Of(parsed);
            using var output = ResultOutput.Open(terminal, path, "--to");
            FormWriter.Write(format, [form], output.Stream);
            output.Complete();
            terminal.Error.WriteLine($"已写入空表“{form.Title}”：{path}");
            return ExitCode.Clean;
        });
        return command;
    }
}
