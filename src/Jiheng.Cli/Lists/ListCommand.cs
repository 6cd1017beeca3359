using System.CommandLine;
using Jiheng.Cli.Database;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Exchange.Lists;
using Jiheng.Exchange.Tables;
using Jiheng.Storage;
using Jiheng.Storage.Organisations;

namespace Jiheng.Cli.Lists;

/// <summary>What the verbs over lists share: opening the library, the part that is meant, and writing a file.</summary>
internal static class ListCommand
{
    public static Option<string[]> Target() => Arguments.Option("--to", "FILE", "写到哪个文件：.csv 或 .xlsx");

    public static Option<string[]> Below() => Arguments.Option("--below", "CODE", "只列这个机构及其全部下级；编码有几个机构时写全，例如 370102/414");

    public static Task<int> RunAsync(Terminal terminal, LibraryOptions options, ParseResult parsed, Func<DocumentLibrary, Task<int>> verb) => DatabaseCommand.RunAsync(terminal, async () =>
    {
        await using var library = await DocumentLibrary.OpenAsync(options.Open(parsed, terminal), typeof(ListCommand).Assembly.GetName().Version!.ToString(3));
        return await verb(library);
    });

    /// <summary>The organisation of --below; null where none is named.</summary>
    /// <exception cref="UsageException">There is none of the code, or several.</exception>
    public static async Task<OrganisationRow?> TopAsync(DocumentLibrary library, ParseResult parsed, Option<string[]> below, CancellationToken cancel)
    {
        if (parsed.One(below) is not { } code) return null;
        return await library.Organisations.FindAsync(code, cancel) switch
        {
            [var only] => only,
            [] => throw new UsageException($"没有编码为“{code}”的机构。"),
            var several => throw new UsageException($"编码“{code}”有几个机构：{string.Join("、", several.Take(5).Select(row => $"{row.Key} {Cells.Plain(row.Name)}"))}。请写全。"),
        };
    }

    public static async Task<int> WriteAsync<T>(Terminal terminal, ParseResult parsed, Option<string[]> to, Table<T> table, IEnumerable<T> lines, CancellationToken cancel)
    {
        var path = parsed.One(to) ?? throw new UsageException("请写明写到哪个文件 --to。");
        var isSheet = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".CSV" => false,
            ".XLSX" => true,
            _ => throw new UsageException($"--to 的文件名要以 .csv 或 .xlsx 结尾，而不是“{path}”。"),
        };
        using var output = ResultOutput.Open(terminal, path, "--to");
        await (isSheet ? ListOutput.WriteXlsxAsync(table, lines, output.Stream, cancel) : ListOutput.WriteCsvAsync(table, lines, output.Stream, cancel));
        output.Complete();
        return ExitCode.Clean;
    }

    /// <summary>Writes lines to standard output.</summary>
    public static void Say(Terminal terminal, IEnumerable<string> lines) => DatabaseCommand.Say(terminal, lines);
}
