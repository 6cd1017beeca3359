using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Data;

namespace Jiheng.Rules.Checks.Cases;

/// <summary>All examples that ship with the rules, one file a rule under Cases/.</summary>
public static class RuleCases
{
    private const string Folder = "Cases";
    private static readonly Lazy<IReadOnlyList<RuleCase>> Read = new(() => [.. EmbeddedYaml.Names(Folder).SelectMany(name => CaseFile.Read(FileName(name), EmbeddedYaml.Text(name)))]);

    /// <summary>By file name, then in file order.</summary>
    /// <exception cref="FormatException">A case file is wrong; the message tells file and line.</exception>
    public static IReadOnlyList<RuleCase> All => Read.Value;

    /// <summary>The codes of the rules that have a case file.</summary>
    public static IEnumerable<string> Files => EmbeddedYaml.Names(Folder).Select(name => Path.GetFileNameWithoutExtension(FileName(name)));

    /// <summary>Reads a case file of the same shape.</summary>
    /// <exception cref="FormatException">The text is no case file.</exception>
    public static IReadOnlyList<RuleCase> Parse(string fileName, string yaml) => CaseFile.Read(fileName, yaml);

    /// <summary>Runs an example with its rule alone.</summary>
    /// <returns>What differs from the expectation, in Chinese; empty where the rule does as the example says.</returns>
    public static IReadOnlyList<string> Differences(this RuleCase example, CheckCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(example);
        ArgumentNullException.ThrowIfNull(catalogue);
        var alone = catalogue.Only([example.Rule], out var unknown);
        if (unknown.Count > 0) return [$"规则目录中没有 {example.Rule}。"];
        var result = new Checker(alone).CheckAll([example.Subject, .. example.SameUnit], example.On)[0];
        var entry = result.Ledger[0];
        var said = string.Join("；", result.Findings.Select(finding => $"[{finding.Field}] {finding.Message}"));
        List<string> differences = [];
        if (entry.Outcome != example.Expected) differences.Add($"应为 {example.Expected}，实为 {entry.Outcome}：{entry.Reason ?? said}");
        if (example.Field is { } field && !result.Findings.Any(finding => finding.Field == field)) differences.Add($"没有指出字段 {field}：{said}");
        if (example.MessageContains is { } words && !Says(result, entry, words)) differences.Add($"说明中没有“{words}”：{entry.Reason ?? said}");
        if (example.Count is { } count && result.Findings.Count != count) differences.Add($"应发现 {count} 处，实为 {result.Findings.Count} 处：{said}");
        if (example.Severity is { } severity && result.Findings.Any(finding => finding.Severity != severity)) differences.Add($"严重程度应为 {severity}。");
        return differences;
    }

    private static bool Says(CheckedForm result, LedgerEntry entry, string words) =>
        entry.Reason?.Contains(words, StringComparison.Ordinal) == true
        || result.Findings.Any(finding => finding.Message.Contains(words, StringComparison.Ordinal));

    private static string FileName(string resource) => resource[(Folder.Length + 1)..];
}
