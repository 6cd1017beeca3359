using Jiheng.Storage.Importing;
using Jiheng.Storage.Organisations;

namespace Jiheng.Tests.Storage.Organisations;

/// <summary>A small county: a bureau with two offices, two departments, some units.</summary>
internal static class County
{
    public static OrganisationEntry[] Entries { get; } = Of(
        "370102 历下区 区划 - -",
        "130 财政局 财政部门 370102 -",
        "012 教科文科 归口处室 130 -",
        "013 绩效科 归口处室 130 -",
        "414 教育局 主管部门 130 012",
        "414001 教育局本级 预算单位 414 012",
        "414002 第一小学 预算单位 414 012",
        "414002001 第一小学分校 预算单位 414002 012",
        "414002002 教务处 内设机构 414002 -",
        "501 卫健局 主管部门 370102 013",
        "501001 卫生院 预算单位 501 013");

    /// <summary>Lines as "code name kind parent office former merged", a dash for an empty cell; the first is line 2 of its file.</summary>
    public static OrganisationEntry[] Of(params string[] lines) => [.. lines.Select((line, index) =>
    {
        var cells = line.Split(' ').Select(cell => cell == "-" ? "" : cell).Concat(["", "", ""]).ToArray();
        return new OrganisationEntry(index + 2) { Code = cells[0], Name = cells[1], Kind = cells[2], Parent = cells[3], Office = cells[4], FormerCode = cells[5], MergedInto = cells[6] };
    })];

    /// <summary>The county's lines with some of them written otherwise, by their codes; null: left out.</summary>
    public static OrganisationEntry[] With(params (string Code, string? Line)[] edits)
    {
        var byCode = edits.ToDictionary(edit => edit.Code, edit => edit.Line);
        var kept = Entries.Select(entry => byCode.Remove(entry.Code, out var line) ? (line is null ? null : Of(line)[0]) : entry).OfType<OrganisationEntry>();
        return [.. kept.Concat(byCode.Values.OfType<string>().Select(line => Of(line)[0])).Select((entry, index) => new OrganisationEntry(index + 2)
        {
            Code = entry.Code, Name = entry.Name, Kind = entry.Kind, Parent = entry.Parent, Office = entry.Office, FormerCode = entry.FormerCode, MergedInto = entry.MergedInto,
        })];
    }

    public static async Task<OrganisationPlan> ImportAsync(TestLibrary test, OrganisationEntry[] entries, int year = 2024, bool closeMissing = false, string? reason = null)
    {
        var cancel = TestContext.Current.CancellationToken;
        var plan = await test.Library.Organisations.PlanAsync(entries, new ImportOptions(year, closeMissing, reason), cancel);
        Assert.Empty(plan.Problems);
        await test.Library.Organisations.ApplyAsync(plan, cancel);
        return plan;
    }
}
