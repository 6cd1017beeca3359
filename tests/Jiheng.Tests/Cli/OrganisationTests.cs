using System.Text;

namespace Jiheng.Tests.Cli;

/// <summary>jiheng org and jiheng people, as a keeper types them.</summary>
public sealed class OrganisationTests : IDisposable
{
    private const string County = "编码,名称,类型,上级编码,归口处室编码\n370102,历下区,区划,,\n130,财政局,财政部门,370102,\n012,教科文科,归口处室,130,\n414,教育局,主管部门,130,012\n414001,教育局本级,预算单位,414,012\n";
    private const string Staff = "账号,姓名,单位编码,角色\nzhang,张三,414001,经办人\nadmin,管理员,130,系统管理员\n";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Organisations_go_in_are_listed_and_come_out_and_change_nothing_again()
    {
        var file = folder.Write("机构.csv", County);
        var tried = Run("org", "import", file, "--year", "2024", "--dry-run");
        Assert.Equal((0, ""), (tried.ExitCode, tried.Error));
        Assert.EndsWith("新增 5，不变 0。只是试算，什么也没有写入。\n", tried.Output, StringComparison.Ordinal);
        Assert.Equal("共 0 个机构。\n", Run("org", "list").Output);

        Assert.EndsWith("新增 5，不变 0。已写入。\n", Run("org", "import", file, "--year", "2024").Output, StringComparison.Ordinal);
        Assert.Equal("414 教育局（主管部门）\n  414001 教育局本级（预算单位）\n共 2 个机构。\n", Run("org", "list", "--below", "414").Output);
        foreach (var name in new[] { "出.csv", "出.xlsx" })
        {
            Assert.Equal(0, Run("org", "export", "--to", folder[name]).ExitCode);
            Assert.Equal("不变 5。没有变更。\n", Run("org", "import", folder[name], "--year", "2025").Output);
        }
    }

    [Fact]
    public void What_is_missing_is_named_and_closed_only_when_that_is_said()
    {
        Run("org", "import", folder.Write("机构.csv", County), "--year", "2024");
        var less = folder.Write("少.csv", County.Replace("414001,教育局本级,预算单位,414,012\n", "", StringComparison.Ordinal));
        var refused = Run("org", "import", less, "--year", "2025");
        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("文件里没有资料库中的“教育局本级”（370102/414001）。", refused.Error, StringComparison.Ordinal);
        var closed = Run("org", "import", less, "--year", "2025", "--close-missing", "--reason", "机构改革");
        Assert.Equal("  撤销：370102/414001 教育局本级\n撤销 1，不变 4。已写入。\n", closed.Output);
    }

    [Fact]
    public void Bad_lines_end_with_1_and_nothing_is_written()
    {
        var run = Run("org", "import", folder.Write("坏.csv", County + "414001,重复,预算单位,414,012\n414002,丙,预算单位,499,\n"), "--year", "2024");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "✗ 错误 第 7 行“编码”：编码 414001 与第 6 行（“教育局本级”）重复。同一区划内编码不能重复，请改正其中一个。\n"
            + "✗ 错误 第 8 行“上级编码”：文件里没有编码为“499”的上级。预算单位的上级应为：主管部门、预算单位、财政部门。请核对编码，或把上级也写进文件。\n有 2 处错误，什么也没有写入。\n",
            run.Error.ReplaceLineEndings("\n"));
        Assert.Equal("共 0 个机构。\n", Run("org", "list").Output);
    }

    [Fact]
    public void People_go_in_are_listed_and_come_out()
    {
        Run("org", "import", folder.Write("机构.csv", County), "--year", "2024");
        Assert.Equal("  新增：zhang 张三\n  新增：admin 管理员\n新增 2，不变 0。已写入。\n", Run("people", "import", folder.Write("人员.csv", Encoding.GetEncoding("GB18030").GetBytes(Staff))).Output);
        Assert.Equal("zhang  张三  370102/414001  经办人\n共 1 人。\n", Run("people", "list", "--below", "414").Output);
        Assert.Equal(0, Run("people", "export", "--to", folder["出.csv"]).ExitCode);
        Assert.Equal("不变 2。没有变更。\n", Run("people", "import", folder["出.csv"]).Output);
        var both = Run("people", "import", folder.Write("坏.csv", Staff.Replace("系统管理员", "系统管理员、审计管理员", StringComparison.Ordinal)), "--dry-run");
        Assert.Equal(1, both.ExitCode);
        Assert.Contains("第 3 行“角色”：“审计管理员”不能与“系统管理员”由同一账号担任。", both.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_a_hundred_megabytes_is_refused_without_reading_it()
    {
        using (var file = File.Create(folder["大.csv"])) file.SetLength(100L * 1024 * 1024);
        var run = Run("org", "import", folder["大.csv"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("文件有 100 MB，超过上限 64 MB，没有读取。", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("请写明一个要导入的文件", "org", "import")]
    [InlineData("无法读取", "people", "import", "没有.csv")]
    [InlineData("请写明写到哪个文件 --to", "org", "export")]
    [InlineData("要以 .csv 或 .xlsx 结尾", "people", "export", "--to", "出.doc")]
    [InlineData("没有编码为“999”的机构", "org", "list", "--below", "999")]
    [InlineData("选项 --year 要写 1980 到 2100 之间的整数", "org", "import", "x.csv", "--year", "24")]
    public void Wrong_usage_is_said(string sentence, params string[] args)
    {
        var run = Run(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    private Outcome Run(params string[] args) => CommandLine.Run([.. args, "--data", folder["资料"]]);
}
