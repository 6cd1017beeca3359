using System.CommandLine;
using Jiheng.Cli.Usage;
using Jiheng.Exchange.Lists;
using Jiheng.Storage.Importing;

namespace Jiheng.Cli.Lists;

/// <summary>The file of an import. One that is too large is not even read.</summary>
internal sealed record ImportFile(string Name, byte[] Bytes, ImportProblem? TooLarge)
{
    /// <exception cref="UsageException">No file, several, or one that is not there.</exception>
    public static ImportFile Open(ParseResult parsed, ImportOptionSet options)
    {
        if (parsed.GetValue(options.File) is not [var path]) throw new UsageException("请写明一个要导入的文件，例如：jiheng org import 机构.csv");
        InputOptions.RefuseOption(path, parsed.CommandResult.Command);
        try
        {
            var large = ListFile.TooLarge(new FileInfo(path).Length);
            return new ImportFile(path, large is null ? File.ReadAllBytes(path) : [], large);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"文件“{path}”无法读取，请检查路径和权限。", problem);
        }
    }
}
