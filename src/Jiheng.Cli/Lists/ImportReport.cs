using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Storage.Importing;

namespace Jiheng.Cli.Lists;

/// <summary>What an import says that does not depend on what is imported.</summary>
internal static class ImportReport
{
    /// <summary>How many lines of one sort are shown; the rest is counted.</summary>
    public const int Most = 200;

    public static int Refuse(Terminal terminal, IReadOnlyList<ImportProblem> problems)
    {
        foreach (var problem in problems.Take(Most)) terminal.Error.WriteLine($"{Marks.Plain(Domain.Documents.Severity.Error)} {Cells.Plain(problem.ToString())}");
        if (problems.Count > Most) terminal.Error.WriteLine($"还有 {problems.Count - Most} 处，没有列出。");
        terminal.Error.WriteLine($"有 {problems.Count} 处错误，什么也没有写入。");
        return ExitCode.ErrorsFound;
    }

    /// <summary>The changes of a plan with a count before them, then the reminders, then what became of it.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<(string Kind, string Line)> changes, int unchanged, IReadOnlyList<ImportProblem> reminders, bool isDryRun)
    {
        foreach (var (_, line) in changes.Take(Most)) yield return $"  {Cells.Plain(line)}";
        if (changes.Count > Most) yield return $"  还有 {changes.Count - Most} 项变更，没有列出。";
        foreach (var reminder in reminders.Take(Most)) yield return $"{Marks.Plain(Domain.Documents.Severity.Warning)} {Cells.Plain(reminder.ToString())}";
        if (reminders.Count > Most) yield return $"还有 {reminders.Count - Most} 处提醒，没有列出。";
        var counts = changes.CountBy(change => change.Kind).Select(count => $"{count.Key} {count.Value}").Append($"不变 {unchanged}");
        yield return $"{string.Join("，", counts)}。{(changes.Count == 0 ? "没有变更。" : isDryRun ? "只是试算，什么也没有写入。" : "已写入。")}";
    }
}
