using System.Text.RegularExpressions;
using Jiheng.Tests.Web;
using Microsoft.Playwright;

namespace Jiheng.Tests.Browser;

/// <summary>All pages of the application, each as people come to see it. A new page is a new line here; everything in
/// <see cref="PageWalkTests"/> then holds for it.</summary>
public static class Pages
{
    private static readonly PageCase[] All =
    [
        new("第一页", "/"),
        new("粘贴", "/", page => page.ClickAsync("[data-paste-open]")),
        new("文档库", "/library"),
        new("查找", "/library?q=项目"),
        new("没有符合条件的表", "/library?q=没有这样的字"),
        new("文档库：按文件看", "/library/files"),
        new("回收站", "/bin"),
        new("批次", "/sets/1"),
        new("批次：按文件看", "/sets/1/files"),
        new("指派专家", "/sets/1/experts"),
        new("表", "/forms/1"),
        new("表：核对台账", "/forms/1", page => page.ClickAsync("#tab-ledger")),
        new("表：得分复算", "/forms/20", page => page.ClickAsync("#tab-score")),
        new("表：原文", "/forms/1", async page =>
        {
            await page.ClickAsync("#tab-source");
            await page.WaitForSelectorAsync("#line-1");
        }),
        new("表：更正", "/forms/1", page => page.DblClickAsync("td[data-path='indicators[0].target']")),
        new("表：下载", "/forms/1", page => page.Locator("summary", new() { HasText = "下载" }).ClickAsync()),
        new("表：换一种表样", "/forms/1/layouts"),
        new("表：选中的表样", "/forms/20/layouts?layout=dalian-target"),
        new("空表下载", "/templates"),
        new("表的对照", "/forms/20/compare"),
        new("表的报告", "/forms/20/report"),
        new("批次的报告", "/sets/1/report"),
        new("统计", "/statistics"),
        new("批次的统计", "/sets/1/statistics"),
        new("账号", "/accounts"),
        new("账号：没有锁定的", "/accounts?state=locked"),
        new("登录记录", "/accounts/sign-ins"),
        new("审计日志", "/audit"),
        new("审计日志：没有符合条件的", "/audit?who=没有这个人"),
        new("组织机构", "/organisations?at=8"),
        new("组织机构：查找", "/organisations?q=小学"),
        new("组织机构：没有账号的单位", "/organisations?lacks=people"),
        new("组织机构：没有找到", "/organisations?q=没有这样的字"),
        new("一个机构", "/organisations/7?open=move"),
        new("添加区划", "/organisations/add"),
        new("导入机构", "/organisations/import"),
        new("导入机构：核对", "/organisations/import", page => LookAsync(page, ListFiles.Organisations.Replace("第一小学,", "实验小学,", StringComparison.Ordinal))),
        new("导入机构：有错误", "/organisations/import", page => LookAsync(page, ListFiles.Organisations.Replace("414002,第", "414001,第", StringComparison.Ordinal))),
        new("人员", "/people"),
        new("人员：没有符合条件的", "/people?q=没有这个人"),
        new("一个人", "/people/wang"),
        new("添加人员", "/people/~/add"),
        new("导入人员", "/people/~/import"),
        new("规则", "/rules"),
        new("一条规则", "/rules/FUND-SUM"),
        new("用参数的规则", "/rules/SATIS-100"),
        new("指标库", "/indicators"),
        new("指标库：查找", "/indicators?q=培训&level2=Quantity"),
        new("指标库：没有符合条件的", "/indicators?q=没有这样的字"),
        new("预算年度", "/years"),
        new("没有这个区划的年度", "/years?division=110000"),
        new("新建年度", "/years/new"),
        new("一个年度", "/years/1?said=saved"),
        new("年度填错", "/years/1", async page =>
        {
            await page.FillAsync("#field-deadlines-UnitReview", "2025-01-01");
            await page.ClickAsync("button:has-text('保存')");
            await page.WaitForSelectorAsync(".field-bad");
        }) { Complains = "status of 422" },
        new("规则设定", "/overrides"),
        new("没有符合条件的设定", "/overrides?rule=NONE"),
        new("选择要改的内容", "/overrides/new"),
        new("新建规则设定", "/overrides/new?rule=SATIS-100"),
        new("新建评分设定", "/overrides/new?topic=%E5%AE%9A%E6%80%A7%E6%A1%A3%E6%AC%A1"),
        new("设定的草稿", "/overrides/2"),
        new("启用的设定", "/overrides/1"),
        new("预演", "/overrides/2/preview"),
        new("启用设定", "/overrides/2/switch-on"),
        new("停用设定", "/overrides/1/withdraw"),
        new("有设定的规则", "/rules/TEXT-PUNCT"),
        new("填报", "/filings/1/edit"),
        new("填报：正在填一格", "/filings/1/edit", async page =>
        {
            await page.ClickAsync("td[data-path='indicators[0].level1']");
            await page.Keyboard.PressAsync("F2");
        }),
        new("填报：指标库", "/filings/1/edit", async page =>
        {
            await page.ClickAsync("[data-sheet-do=pick]");
            await page.WaitForSelectorAsync("#sheet-picker [role=option]");
            await page.Keyboard.PressAsync("ArrowDown");
        }),
        new("填报：填入已有的内容", "/filings/1/start"),
        new("填报：比较要填入的", "/filings/1/start/from/2"),
        new("申报与审核", "/filings"),
        new("等我审核", "/filings?mine=1"),
        new("没有符合条件的报送", "/filings?q=没有这样的字"),
        new("报送：选列", "/filings", page => page.Locator("summary", new() { HasText = "列" }).First.ClickAsync()),
        new("报送：视图", "/filings?also=late", page => page.Locator("summary", new() { HasText = "视图" }).ClickAsync()),
        new("视图", "/lists/filings/views", async page =>
        {
            await page.GotoAsync(page.Url.Replace("/lists/filings/views", "/filings?also=errors", StringComparison.Ordinal));
            await page.Locator("summary", new() { HasText = "视图" }).ClickAsync();
            await page.FillAsync(".tool-form input[name=name]", "有错误的");
            await page.ClickAsync(".tool-form button:has-text('保存')");
            await page.GotoAsync(new Uri(new Uri(page.Url), "/lists/filings/views").ToString());
        }),
        new("没有视图", "/lists/projects/views"),
        new("消息", "/notices"),
        new("消息：邮件提醒", "/notices", page => page.Locator("summary", new() { HasText = "邮件提醒" }).ClickAsync()),
        new("报送进度", "/filings/progress?year=2027"),
        new("报送的表", "/filings/2"),
        new("报送的表：批注", "/filings/2", page => page.ClickAsync("#tab-remarks")),
        new("报送的表：写批注", "/filings/2", async page =>
        {
            await page.ClickAsync("td[data-path='indicators[0].name']");
            await page.ClickAsync(".remark-here");
        }),
        new("报送的表：与一版对照", "/filings/2?beside=1"),
        new("报送的表：经过", "/filings/2", page => page.ClickAsync("#tab-history")),
        new("退回没有写理由", "/filings/2", async page =>
        {
            await page.ClickAsync("button:has-text('退回')");
            await page.WaitForSelectorAsync(".form-problems");
        }) { Complains = "status of 422" },
        new("等专家评审的表", "/filings/3"),
        new("没有选专家", "/filings/3", async page =>
        {
            await page.ClickAsync("button:has-text('指派')");
            await page.WaitForSelectorAsync(".form-problems");
        }) { Complains = "status of 422" },
        new("没有指派专家的", "/filings?also=unassigned"),
        new("审核表", "/filings/2/review"),
        new("审核表：重点项目", "/filings/2/review", page => page.CheckAsync("[name=kind][value=Key]")),
        new("报送的一版", "/filings/2/versions/1"),
        new("报送的对照", "/filings/2/compare?from=1&to=draft"),
        new("项目库", "/projects"),
        new("没有填报的项目", "/projects?year=2027&missing=Monitoring"),
        new("一个项目", "/projects/2"),
        new("一个项目：指标", "/projects/2?show=indicators"),
        new("一个项目：经过", "/projects/2?show=steps"),
        new("一个项目：各版", "/projects/2?show=versions"),
        new("一个项目：核对结果", "/projects/2?show=findings"),
        new("一个项目：批注", "/projects/2?show=remarks"),
        new("添加项目", "/projects/new"),
        new("开始填报", "/filings/new?project=1"),
        new("组件一览", "/components"),
        new("没有这一页", "/no-such-page") { Status = 404 },
    ];

    public static TheoryData<PageCase> Theory => [.. All];

    private static async Task LookAsync(IPage page, string list)
    {
        await page.SetInputFilesAsync("input[type=file]", UploadByHandTests.File("名单.csv", list));
        await page.ClickAsync("form[data-list-import] button");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/organisations/import/."));
        await page.WaitForLoadStateAsync();
    }
}

/// <summary>A page with what has to be done to see it.</summary>
/// <param name="Name">What the test calls it.</param>
/// <param name="Path">Its address.</param>
/// <param name="Prepare">What a person does there first; null: nothing.</param>
public sealed record PageCase(string Name, string Path, Func<IPage, Task>? Prepare = null)
{
    public int Status { get; init; } = 200;

    /// <summary>What the browser says of what was done there, and may; null: nothing.</summary>
    public string? Complains { get; init; }

    public override string ToString() => Name;
}
