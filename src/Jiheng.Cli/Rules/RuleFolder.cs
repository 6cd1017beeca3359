using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Rules.Checks.Pages;

namespace Jiheng.Cli.Rules;

/// <summary>Writes the catalogue's pages into a folder, as in docs/rules.</summary>
internal static class RuleFolder
{
    /// <returns>How many pages were written.</returns>
    /// <exception cref="UsageException">The folder cannot be written.</exception>
    public static int Write(string folder)
    {
        var pages = RulePages.All();
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var page in pages) File.WriteAllText(Path.Combine(folder, page.Path), page.Text, Terminal.Utf8);
            return pages.Count;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"无法写入 --write 指定的文件夹“{folder}”，请检查路径和权限。", problem);
        }
    }
}
