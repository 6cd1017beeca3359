using System.CommandLine;
using Jiheng.Cli.Lists;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Domain.Organisations;
using Jiheng.Exchange.Organisations;
using Jiheng.Storage.Importing;

namespace Jiheng.Cli.Organisations;

/// <summary>jiheng org: the organisations, in and out as a file.</summary>
internal static class OrganisationCommand
{
    public static Command Create(Terminal terminal) => new("org", "组织机构：导入、导出、列出")
    {
        Import(terminal),
        Export(terminal),
        List(terminal),
    };

    private static Command Import(Terminal terminal)
    {
        var year = Arguments.Option("--year", "N", "从哪个年度起生效，默认今年");
        var reason = Arguments.Option("--reason", "TEXT", "变更的原因或文号，记入机构的变更历史");
        var options = new ImportOptionSet("撤销文件中没有的机构");
        var command = new Command("import", "导入机构文件（CSV 或 XLSX）：先列出变更和错误，没有错误才一次写入") { options.File, year, reason };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => ListCommand.RunAsync(terminal, options.Library, parsed, async library =>
        {
            var from = parsed.Integer(year, OrganisationRules.FirstYear, OrganisationRules.LastYear) ?? DateTime.Now.Year;
            var file = ImportFile.Open(parsed, options);
            List<ImportProblem> problems = [];
            var entries = file.TooLarge is not null ? [] : OrganisationFile.Read(file.Name, file.Bytes, problems);
            if (file.TooLarge is not null) problems.Add(file.TooLarge);
            if (problems.Count > 0) return ImportReport.Refuse(terminal, problems);
            var plan = await library.Organisations.PlanAsync(entries, new ImportOptions(from, options.CloseMissing(parsed), parsed.One(reason)), cancel);
            if (plan.Problems.Count > 0) return ImportReport.Refuse(terminal, plan.Problems);
            if (!options.DryRun(parsed)) await library.Organisations.ApplyAsync(plan, cancel);
            return OrganisationReport.Say(terminal, plan, options.DryRun(parsed));
        }));
        return command;
    }

    private static Command Export(Terminal terminal)
    {
        var (library, to) = (new LibraryOptions(), ListCommand.Target());
        var command = new Command("export", "导出全部现有机构；导出的文件可以修改后再导入") { to };
        library.AddTo(command);
        command.SetAction((parsed, cancel) => ListCommand.RunAsync(terminal, library, parsed, async opened =>
            await ListCommand.WriteAsync(terminal, parsed, to, OrganisationTable.Table, OrganisationTable.Lines(await opened.Organisations.AllBelowAsync(null, cancel: cancel)), cancel)));
        return command;
    }

    private static Command List(Terminal terminal)
    {
        var (library, below) = (new LibraryOptions(), ListCommand.Below());
        var command = new Command("list", "列出机构，下级缩进在上级之下") { below };
        library.AddTo(command);
        command.SetAction((parsed, cancel) => ListCommand.RunAsync(terminal, library, parsed, async opened =>
        {
            var top = await ListCommand.TopAsync(opened, parsed, below, cancel);
            ListCommand.Say(terminal, OrganisationReport.Tree(await opened.Organisations.AllBelowAsync(top?.Id, cancel: cancel)));
            return ExitCode.Clean;
        }));
        return command;
    }
}
