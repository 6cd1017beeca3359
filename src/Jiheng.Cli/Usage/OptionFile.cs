namespace Jiheng.Cli.Usage;

/// <summary>Reads the small files that options name.</summary>
internal static class OptionFile
{
    /// <exception cref="UsageException">The file cannot be read; the message names option and file.</exception>
    public static string Text(string option, string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{option} 指定的文件“{path}”无法读取，请检查路径和权限。", problem);
        }
    }
}
