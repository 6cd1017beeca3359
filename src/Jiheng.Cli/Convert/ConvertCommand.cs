using System.CommandLine;
using Jiheng.Cli.Inputs;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Conversion;
using Jiheng.Forms.Writing;

namespace Jiheng.Cli.Convert;

/// <summary>jiheng convert: the forms of a document in another layout or format; what has no place there is told.</summary>
internal static class ConvertCommand
{
    public static Command Create(Terminal terminal)
    {
        var input = new InputOptions();
        var layout = new LayoutOption();
        var to = new TargetOption();
        var command = new Command("convert", "把绩效表换成另一种表样或格式；新表样放不下的内容逐项列出");
        input.AddTo(command);
        layout.AddTo(command);
        to.AddTo(command);
        command.SetAction(parsed =>
        {
            var target = layout.Of(parsed);
            var (path, format) = to.Of(parsed);
            var tally = new ReadingTally();
            PerformanceDocument[] documents = [.. input.Loader(parsed, terminal).Load(InputFiles.Expand(input.Paths(parsed))).Select(tally.Count)];
            FormConversion[] converted = [.. documents.SelectMany(document => document.Forms).Select(form => FormConversion.Of(form, target))];
            using var report = input.Output.Open(parsed, terminal);
            if (converted.Length > 0) Write(terminal, converted, path, format);
            report.Write(console => ConvertReport.Write(console, documents, converted, target, path));
            report.Complete();
            return tally.ExitCode;
        });
        return command;
    }

    private static void Write(Terminal terminal, FormConversion[] converted, string path, WrittenFormat format)
    {
        using var output = ResultOutput.Open(terminal, path, "--to");
        FormWriter.Write(format, [.. converted.Select(form => form.Drawn)], output.Stream);
        output.Complete();
    }
}
