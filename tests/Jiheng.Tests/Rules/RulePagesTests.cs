using Jiheng.Rules.Checks.Pages;

namespace Jiheng.Tests.Rules;

public sealed class RulePagesTests
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "docs", "rules");

    [Fact]
    public void The_catalogue_on_disk_is_what_the_rules_say()
    {
        var pages = RulePages.All();
        if (Environment.GetEnvironmentVariable("JIHENG_APPROVE") == "1") Write(pages);
        string[] differing =
        [
            .. pages.Where(page => !File.Exists(Path.Combine(Folder, page.Path)) || File.ReadAllText(Path.Combine(Folder, page.Path)) != page.Text).Select(page => page.Path),
            .. Directory.Exists(Folder) ? Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)!).Except(pages.Select(page => page.Path)) : [],
        ];
        Assert.True(differing.Length == 0, $"docs/rules 与规则不一致：{string.Join("、", differing.Take(10))}。运行 ./jiheng rules --write docs/rules，或设置 JIHENG_APPROVE=1 再跑一次测试。");
    }

    [Fact]
    public void A_page_tells_source_parameters_and_what_the_rule_says_of_its_cases()
    {
        var page = RulePages.All().Single(page => page.Path == "FUND-SUM.md").Text;
        Assert.Contains("财预〔2015〕88号", page, StringComparison.Ordinal);
        Assert.Contains("funding.tolerance", page, StringComparison.Ordinal);
        Assert.DoesNotContain("satisfaction.floor", page, StringComparison.Ordinal);
        Assert.Contains("- 错误：年度资金总额 10 与各来源合计 9.9 不符。", page, StringComparison.Ordinal);
        Assert.Contains("无法核对（表中没有资金信息）", page, StringComparison.Ordinal);
    }

    private static void Write(IReadOnlyList<RulePage> pages)
    {
        Directory.CreateDirectory(Folder);
        foreach (var stale in Directory.GetFiles(Folder, "*.md")) File.Delete(stale);
        foreach (var page in pages) File.WriteAllText(Path.Combine(Folder, page.Path), page.Text);
    }
}
