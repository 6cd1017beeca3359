using System.Globalization;
using System.Text;
using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Rules.Checks.Pages;

/// <summary>docs/rules/README.md</summary>
internal static class IndexPage
{
    public static RulePage Of(IReadOnlyList<CheckRule> rules)
    {
        var text = new StringBuilder();
        text.Append("# 核对规则目录\n\n");
        text.Append(CultureInfo.InvariantCulture, $"共 {rules.Count} 条：");
        text.AppendJoin('，', new[] { Severity.Error, Severity.Warning, Severity.Hint }.Select(severity => $"{severity.Word()} {rules.Count(rule => rule.Severity == severity)} 条")).Append("。\n\n");
        text.Append("- **错误**：必须改正。\n- **提醒**：要改正，或写明理由。\n- **提示**：建议。\n");
        text.Append("- 缺少资料而不能核对的，台账写“无法核对”和原因，不算通过。\n\n");
        text.Append("本目录由规则、参数和用例生成，请勿手工修改；规则变动后运行 `./jiheng rules --write docs/rules`。");
        text.Append("用例在 `src/Jiheng.Rules/Cases/`，一条规则一个文件，财务人员可以自己增加。\n\n");
        text.Append("| 编号 | 规则 | 程度 | 适用 | 主要依据 |\n| --- | --- | --- | --- | --- |\n");
        foreach (var rule in rules)
            text.Append(CultureInfo.InvariantCulture, $"| [{rule.Code}]({rule.Code}.md) | {rule.Title} | {rule.Severity.Word()} | {rule.Kinds()} | {rule.Sources[0]} |\n");
        return new RulePage("README.md", text.ToString());
    }
}
