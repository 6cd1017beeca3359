using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Data;

namespace Jiheng.Rules.Checks.Cases;

/// <summary>Reads a case file: 规则 and its 用例.</summary>
internal static class CaseFile
{
    /// <exception cref="FormatException">The text is no case file; the message tells file and line and what may stand there.</exception>
    public static IReadOnlyList<RuleCase> Read(string name, string yaml)
    {
        try
        {
            var file = YamlMap.Parse(yaml, "应以“规则:”和“用例:”开头。");
            var rule = file.Required("规则");
            var nodes = file.Maps("用例");
            var lines = yaml.Split('\n');
            var cases = nodes.Select((node, i) => ReadCase(rule, node) with { Text = TextOf(lines, node.Line, i + 1 < nodes.Count ? nodes[i + 1].Line : lines.Length + 1) }).ToArray();
            file.NothingElse();
            return cases;
        }
        catch (FormatException problem)
        {
            throw new FormatException($"用例文件 {name} {problem.Message}", problem);
        }
    }

    private static RuleCase ReadCase(string rule, YamlMap node)
    {
        var name = node.Required("名称");
        var form = CaseForm.Read(node.Map("表") ?? throw node.Wrong("缺少“表”。"));
        var subject = new CheckSubject(rule, 0, form)
        {
            Declaration = node.Map("申报表") is { } declaration ? CaseForm.Read(declaration) : null,
            Monitoring = node.Map("监控表") is { } monitoring ? CaseForm.Read(monitoring) : null,
        };
        CheckSubject[] others = [.. node.Maps("同单位").Select((other, i) => new CheckSubject(rule, i + 1, OfSameUnit(CaseForm.Read(other), form)))];
        var read = new RuleCase(rule, name, subject, others, node.Date("日期"), node.Choice("期望", CaseWords.Outcomes) ?? throw node.Wrong("缺少“期望”。"))
        {
            Field = node.Text("字段"),
            MessageContains = node.Text("说明包含"),
            Count = node.Integer("次数"),
            Severity = node.Choice("严重程度", CaseWords.Severities),
        };
        node.NothingElse();
        return read;
    }

    // The lines of one item of the list, without the indentation that makes them one.
    private static string TextOf(string[] lines, int from, int to)
    {
        var own = lines.AsSpan(from - 1, to - from).ToArray();
        var indent = own[0].Length - own[0].AsSpan().TrimStart(" -").Length;
        return string.Join('\n', own.Select(line => line.Length <= indent ? "" : line[indent..].TrimEnd())).TrimEnd();
    }

    // What a case leaves out of the other forms' heads is the first form's: they are said to be of one unit.
    private static PerformanceForm OfSameUnit(PerformanceForm other, PerformanceForm first) => other with
    {
        Project = other.Project with
        {
            UnitCode = other.Project.UnitCode ?? first.Project.UnitCode,
            Unit = other.Project.Unit ?? first.Project.Unit,
            Department = other.Project.Department ?? first.Project.Department,
        },
    };
}
