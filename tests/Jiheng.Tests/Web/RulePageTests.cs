namespace Jiheng.Tests.Web;

public sealed class RulePageTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task A_rule_shows_its_parameters_with_value_day_and_source()
    {
        var page = await server.Client.GetStringAsync("/rules/SATIS-100", TestContext.Current.CancellationToken);
        Assert.Contains("<td>满意度指标值下限（%）</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"num\">80</td>", page, StringComparison.Ordinal);
        Assert.Contains("2015-01-01 起", page, StringComparison.Ordinal);
        Assert.Contains("审核实践", page, StringComparison.Ordinal);
        Assert.DoesNotContain("funding.tolerance", page, StringComparison.Ordinal);
        Assert.Contains("这条规则不用参数", await server.Client.GetStringAsync("/rules/OP-MISSING", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_shows_what_the_rule_says_and_its_form()
    {
        var page = await server.Client.GetStringAsync("/rules/SATIS-100", TestContext.Current.CancellationToken);
        Assert.Contains("要求人人满意，不合实际。", page, StringComparison.Ordinal);
        Assert.Contains("{ 级别: 满意度指标/服务对象满意度指标, 名称: 投诉处置满意度, 指标值: &quot;=100%&quot; }", page, StringComparison.Ordinal);
    }
}
