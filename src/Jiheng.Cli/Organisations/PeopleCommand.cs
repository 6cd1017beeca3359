using System.CommandLine;
using Jiheng.Cli.Lists;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Exchange.Organisations;
using Jiheng.Storage.Importing;

namespace Jiheng.Cli.Organisations;

/// <summary>jiheng people: the people and their roles, in and out as a file.</summary>
internal static class PeopleCommand
{
    public static Command Create(Terminal terminal) => new("people", "人员和角色：导入、导出、列出")
    {
        Import(terminal),
        Export(terminal),
        List(terminal),
    };

    private static Command Import(Terminal terminal)
    {
        var options = new ImportOptionSet("停用文件中没有的人员");
        var command = new Command("import", "导入人员文件（CSV 或 XLSX）：先列出变更和错误，没有错误才一次写入") { options.File };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => ListCommand.RunAsync(terminal, options.Library, parsed, async library =>
        {
            var file = ImportFile.Open(parsed, options);
            List<ImportProblem> problems = [];
            var entries = file.TooLarge is not null ? [] : PersonFile.Read(file.Name, file.Bytes, problems);
            if (file.TooLarge is not null) problems.Add(file.TooLarge);
            if (problems.Count > 0) return ImportReport.Refuse(terminal, problems);
            var plan = await library.People.PlanAsync(entries, options.CloseMissing(parsed), cancel: cancel);
            if (plan.Problems.Count > 0) return ImportReport.Refuse(terminal, plan.Problems);
            if (!options.DryRun(parsed)) await library.People.ApplyAsync(plan, cancel);
            return PersonReport.Say(terminal, plan, options.DryRun(parsed));
        }));
        return command;
    }

    private static Command Export(Terminal terminal)
    {
        var (library, to) = (new LibraryOptions(), ListCommand.Target());
        var command = new Command("export", "导出全部人员；导出的文件可以修改后再导入") { to };
        library.AddTo(command);
        command.SetAction((parsed, cancel) => ListCommand.RunAsync(terminal, library, parsed, async opened =>
            await ListCommand.WriteAsync(terminal, parsed, to, PersonTable.Table, await opened.People.AllAsync(null, cancel), cancel)));
        return command;
    }

    private static Command List(Terminal terminal)
    {
        var (library, below) = (new LibraryOptions(), ListCommand.Below());
        var command = new Command("list", "列出人员：账号、姓名、单位、角色、管辖范围") { below };
        library.AddTo(command);
        command.SetAction((parsed, cancel) => ListCommand.RunAsync(terminal, library, parsed, async opened =>
        {
            var top = await ListCommand.TopAsync(opened, parsed, below, cancel);
            ListCommand.Say(terminal, PersonReport.List(await opened.People.AllAsync(top?.Id, cancel)));
            return ExitCode.Clean;
        }));
        return command;
    }
}
