using System.Diagnostics;
using System.Globalization;
using System.Text;
using Jiheng.Domain.Audit;
using Jiheng.Domain.People;
using Jiheng.Forms.Reading;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage;
using Jiheng.Storage.Accounts;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.People;
using Jiheng.Storage.Snapshots;

namespace Jiheng.Bench.Scoping;

/// <summary>What it costs that people see their own organisations' forms only: the list of a role against the same list of whoever sees
/// everything, in one run, turn by turn.</summary>
/// <remarks>A city: 60 departments of 20 units, six forms a unit. SQLite in a temporary folder, and the PostgreSQL database of a connection
/// string where one is given; it must be empty.</remarks>
internal static class ScopingBench
{
    private const int Departments = 60;
    private const int UnitsADepartment = 20;
    private const int FormsAUnit = 6;
    private const int Times = 41;

    public static async Task RunAsync(string? server)
    {
        var folder = Directory.CreateTempSubdirectory("jiheng-bench-").FullName;
        try
        {
            await RunAsync("SQLite", LibraryPlace.InFolder(folder));
            if (server is not null) await RunAsync("PostgreSQL", LibraryPlace.Open(server));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(string name, LibraryDatabase database)
    {
        await using var library = await DocumentLibrary.OpenAsync(database, "bench");
        await SettleAsync(library);
        await FillAsync(library);
        foreach (var (account, whose) in new[] { ("division", "performance office, whole division"), ("office", "finance office, 20 departments"), ("department", "department reviewer, 21 organisations"), ("unit-001001", "clerk, one unit") })
        {
            var seen = library.As(Actor.Local, (await SignInAsync(library, account)).Scope(Privilege.ReadForms));
            var total = (await seen.Forms.ListAsync(FormFilter.All)).Total;
            var (scoped, whole) = await TurnByTurnAsync(() => seen.Forms.ListAsync(FormFilter.All), () => library.Forms.ListAsync(FormFilter.All));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: list of the {whose} ({total} forms): {scoped:0.0} ms, without scope {whole:0.0} ms, ratio {scoped / whole:0.00}"));
        }

        var (asked, _) = await TurnByTurnAsync(() => SignInAsync(library, "office"), () => library.Sessions.FindAsync("nobody"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: signing in and finding out what an office with 20 departments may see {asked:0.0} ms"));
    }

    private static async Task<(double Scoped, double Whole)> TurnByTurnAsync(Func<Task> scoped, Func<Task> whole)
    {
        List<double> one = [], other = [];
        for (var time = 0; time < Times; time++)
        {
            one.Add(await MillisecondsAsync(scoped));
            other.Add(await MillisecondsAsync(whole));
        }

        return (one.Order().ElementAt(Times / 2), other.Order().ElementAt(Times / 2));
    }

    private static async Task<double> MillisecondsAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task<SignedInPerson> SignInAsync(DocumentLibrary library, string account)
    {
        var token = Guid.NewGuid().ToString();
        await library.Sessions.OpenAsync((await library.Accounts.FindAsync(account))!, token, SignInStage.Open, new CallingBrowser("bench", "bench"));
        return (await library.Sessions.FindAsync(token))!;
    }

    private static async Task SettleAsync(DocumentLibrary library)
    {
        List<OrganisationEntry> organisations =
        [
            new(2) { Code = "370100", Name = "某市", Kind = "区划" },
            new(3) { Code = "999", Name = "财政局", Kind = "财政部门", Parent = "370100" },
            .. Enumerable.Range(0, 3).Select(office => new OrganisationEntry(4 + office) { Code = $"01{office}", Name = $"处室{office}", Kind = "归口处室", Parent = "999" }),
        ];
        List<PersonEntry> people = [new(2) { Account = "division", Name = "绩效处", Organisation = "370100/@010", Roles = "财政绩效处室" }, new(3) { Account = "office", Name = "业务处", Organisation = "370100/@011", Roles = "财政业务处室" }, new(4) { Account = "department", Name = "部门", Organisation = "001", Roles = "主管部门审核人" }];
        for (var department = 1; department <= Departments; department++)
        {
            organisations.Add(new OrganisationEntry(organisations.Count + 2) { Code = $"{department:000}", Name = $"第{department}局", Kind = "主管部门", Parent = "999", Office = $"01{department % 3}" });
            for (var unit = 1; unit <= UnitsADepartment; unit++)
            {
                organisations.Add(new OrganisationEntry(organisations.Count + 2) { Code = $"{department:000}{unit:000}", Name = $"第{department}局{unit}中心", Kind = "预算单位", Parent = $"{department:000}", Office = $"01{department % 3}" });
                people.Add(new PersonEntry(people.Count + 2) { Account = $"unit-{department:000}{unit:000}", Name = "经办", Organisation = $"{department:000}{unit:000}", Roles = "经办人" });
            }
        }

        await library.Organisations.ApplyAsync(await library.Organisations.PlanAsync(organisations, new ImportOptions(2025)));
        await library.People.ApplyAsync(await library.People.PlanAsync(people));
    }

    private static async Task FillAsync(DocumentLibrary library)
    {
        var checker = new Checker();
        for (var department = 1; department <= Departments; department++)
        {
            for (var unit = 1; unit <= UnitsADepartment; unit++)
            {
                var own = library.As(Actor.Local, (await SignInAsync(library, $"unit-{department:000}{unit:000}")).Scope(Privilege.EditForms));
                var text = string.Join('\n', Enumerable.Range(1, FormsAUnit).Select(form => Form(department, unit, form)));
                var read = DocumentReader.Read("表.txt", Encoding.UTF8.GetBytes(text));
                var results = checker.CheckAll([.. read.Forms.Select((form, index) => new CheckSubject("表.txt", index, form))]);
                await own.Documents.AddAsync(new NewDocument("表.txt", Encoding.UTF8.GetBytes(text), read, [.. results.Select(result => new FormResult(result, null))]));
            }
        }
    }

    private static string Form(int department, int unit, int form) => string.Create(CultureInfo.InvariantCulture, $"""
        项目支出绩效目标申报表
        （2025年度）
        项目名称	第{department}局{unit}中心项目{form}
        主管部门	第{department}局	实施单位	第{department}局{unit}中心
        项目资金（万元）	年度资金总额	{form * 10}.00
        年度总体目标	完成{form}项工作
        一级指标	二级指标	三级指标	指标值
        产出指标	数量指标	完成工作数量	≥{form}项
        效益指标	社会效益指标	受益人数	≥{unit * 100}人
        满意度指标	服务对象满意度指标	群众满意度	≥90%

        """);
}
