using System.Diagnostics;
using System.Globalization;
using System.Text;
using Jiheng.Exchange.Organisations;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Listing;
using Jiheng.Storage.People;

namespace Jiheng.Bench.Organisations;

/// <summary>A province's 50,000 units and 100,000 people: the import, and what a page asks of the tree.</summary>
/// <remarks>SQLite in a temporary folder, and the PostgreSQL database of a connection string where one is given; it must be empty.</remarks>
internal static class OrganisationBench
{
    private const int Departments = 500;
    private const int UnitsADepartment = 99;
    private const int People = 100_000;
    private const int Times = 101;

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
        var organisations = Organisations(0);
        await SecondsAsync($"{name}: {organisations.Count(letter => letter == '\n') - 1} organisations imported", () => ImportAsync(library, organisations, 2025));
        await SecondsAsync($"{name}: the same file again, nothing changed", () => ImportAsync(library, organisations, 2025));
        await SecondsAsync($"{name}: a tenth renamed", () => ImportAsync(library, Organisations(10), 2026));
        await SecondsAsync($"{name}: {People} people imported", () => ImportPeopleAsync(library, Staff()));
        await SecondsAsync($"{name}: the same people again", () => ImportPeopleAsync(library, Staff()));
        var division = (await library.Organisations.FindAsync("370000")).Single();
        var department = (await library.Organisations.FindAsync("370000/250")).Single();
        await MillisecondsAsync($"{name}: children of the division, a page of 50", () => library.Organisations.ChildrenAsync(division.Id, new PageRequest()));
        await MillisecondsAsync($"{name}: children of a department, all {UnitsADepartment}", () => library.Organisations.ChildrenAsync(department.Id, new PageRequest(1, 500)));
        await MillisecondsAsync($"{name}: all below a department", () => library.Organisations.AllBelowAsync(department.Id));
        await MillisecondsAsync($"{name}: all below the division, page 500 of 50", () => library.Organisations.BelowAsync(division.Id, new PageRequest(500)));
        await MillisecondsAsync($"{name}: search by a common word", () => library.Organisations.SearchAsync("实验", new PageRequest()));
        await MillisecondsAsync($"{name}: search by a rare word", () => library.Organisations.SearchAsync("第二百五十中学7", new PageRequest()));
        await MillisecondsAsync($"{name}: search by code", () => library.Organisations.SearchAsync("250042", new PageRequest()));
        await MillisecondsAsync($"{name}: people of a department", () => library.People.ListAsync(new PersonFilter { Below = department.Id }, new PageRequest()));
        await MillisecondsAsync($"{name}: people by name", () => library.People.ListAsync(new PersonFilter { Text = "王四千" }, new PageRequest()));
        await MillisecondsAsync($"{name}: one person by account", () => library.People.FindAsync("ren99999"));
    }

    private static string Organisations(int renamedEach)
    {
        var text = new StringBuilder("编码,名称,类型,上级编码,归口处室编码\n370000,某省,区划,,\n999,财政厅,财政部门,370000,\n012,教科文处,归口处室,999,\n");
        for (var department = 1; department <= Departments; department++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{department:000},第{department}厅,主管部门,999,012\n");
            for (var unit = 1; unit <= UnitsADepartment; unit++)
                text.Append(CultureInfo.InvariantCulture, $"{department:000}{unit:000},第{department}实验中学{unit}{(renamedEach > 0 && unit % renamedEach == 0 ? "（新）" : "")},预算单位,{department:000},012\n");
        }

        return text.ToString();
    }

    private static string Staff()
    {
        var text = new StringBuilder("账号,姓名,单位编码,角色\n");
        for (var person = 0; person < People; person++)
            text.Append(CultureInfo.InvariantCulture, $"ren{person},王{person},{1 + (person % Departments):000}{1 + (person / Departments % UnitsADepartment):000},{(person % 3 == 0 ? "经办人、单位审核人" : "经办人")}\n");
        return text.ToString();
    }

    private static async Task ImportAsync(DocumentLibrary library, string text, int year)
    {
        List<ImportProblem> problems = [];
        var plan = await library.Organisations.PlanAsync(OrganisationFile.Read("机构.csv", Encoding.UTF8.GetBytes(text), problems), new ImportOptions(year));
        await library.Organisations.ApplyAsync(plan);
        if (problems.Count > 0) throw new InvalidOperationException(problems[0].ToString());
    }

    private static async Task ImportPeopleAsync(DocumentLibrary library, string text)
    {
        List<ImportProblem> problems = [];
        var plan = await library.People.PlanAsync(PersonFile.Read("人员.csv", Encoding.UTF8.GetBytes(text), problems));
        await library.People.ApplyAsync(plan);
        if (problems.Count > 0) throw new InvalidOperationException(problems[0].ToString());
    }

    private static async Task SecondsAsync(string what, Func<Task> work)
    {
        var clock = Stopwatch.StartNew();
        await work();
        Console.WriteLine($"{what}: {clock.Elapsed.TotalSeconds:0.00} s");
    }

    private static async Task MillisecondsAsync<T>(string what, Func<Task<T>> work)
    {
        List<double> times = [];
        for (var i = 0; i < Times; i++)
        {
            var clock = Stopwatch.StartNew();
            await work();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        var first = times[0];
        times.Sort();
        Console.WriteLine($"{what}: first {first:0.0} ms, median {times[Times / 2]:0.0} ms, 95 % within {times[Times * 95 / 100]:0.0} ms");
    }
}
