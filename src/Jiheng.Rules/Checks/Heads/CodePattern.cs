using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Heads;

internal static class CodePattern
{
    private const int Length = 21;
    private const int Century = 2000;
    private static readonly HashSet<string> Provinces = [.. new WordFile("heads").Of("省级代码")];
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ProvinceLookup = Provinces.GetAlternateLookup<ReadOnlySpan<char>>();

    public static CheckRule Rule { get; } = new()
    {
        Code = "CODE-PATTERN",
        Title = "项目编码应为 21 位：区划 6 位、年份 2 位、类别字母 1 位、序号 12 位",
        Severity = Severity.Error,
        AppliesTo = FormKind.TargetDeclaration,
        Sources = [LegalSources.CaiBan2023No12],
        Advice = "从预算管理一体化系统的项目库复制项目编码，不要手工录入。",
        // Codes of this shape came with the integrated budget system; older local codes are no mistake.
        From = new(2021, 1, 1),
        Examine = exam =>
        {
            if (exam.Form.Project.Code is not { Length: > 0 } code)
            {
                if (exam.Form.HasLabels() && exam.Form.Prints("项目编码")) exam.NotCheckable("项目编码一栏空着。");
                else exam.NotApplicable("表中没有项目编码一栏。");
                return;
            }

            if (ShapeProblem(code) is { } problem) exam.Find("project.code", $"项目编码“{code}”{problem}。");
            else if (exam.Form.FiscalYear is { } year && Century + YearOf(code) > year)
                exam.Find("project.code", $"项目编码“{code}”中的年份 {Century + YearOf(code)} 晚于预算年度 {year}。");
        },
    };

    private static int YearOf(string code) => (code[6] - '0') * 10 + (code[7] - '0');

    private static string? ShapeProblem(string code)
    {
        if (code.Length != Length) return $"是 {code.Length} 位，应为 {Length} 位";
        if (code.AsSpan(0, 8).ContainsAnyExceptInRange('0', '9')) return "的前 8 位应全是数字";
        if (code[8] is < 'A' or > 'Z') return "的第 9 位应是大写字母";
        foreach (var c in code.AsSpan(9))
        {
            if (!char.IsAsciiDigit(c) && c is not (>= 'A' and <= 'Z')) return "的后 12 位应是数字或大写字母";
        }

        return ProvinceLookup.Contains(code.AsSpan(0, 2)) ? null : $"的区划“{code[..2]}”不是省级代码";
    }
}
