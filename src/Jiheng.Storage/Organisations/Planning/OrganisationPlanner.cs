using Jiheng.Domain.Organisations;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Records;

namespace Jiheng.Storage.Organisations.Planning;

/// <summary>Lays a file over the organisations of the library: what would change, and why it cannot.</summary>
internal static class OrganisationPlanner
{
    public static OrganisationPlan Plan(IReadOnlyList<StoredOrganisation> rows, RegisterState seen, IReadOnlyList<OrganisationEntry> entries, ImportOptions options)
    {
        var (existing, problems) = (new Existing(rows), new ProblemList());
        RefuseYear(seen, options.Year, problems);
        if (entries.Count == 0) problems.Add("文件里没有一个机构。", "请核对文件：表头之下每行一个机构。");
        var read = new EntryReading(problems, existing.Divisions).Read(entries);
        var matched = new EntryMatching(problems, existing).Match([.. read.Values]);
        var planned = read.Values.ToDictionary(entry => entry, entry => New(entry, matched.GetValueOrDefault(entry)));
        var left = Left(existing, [.. matched.Values]);
        new TreeBuilding(problems, read, planned).Build();
        Restore(existing, planned.Values.Where(each => each.Successor is not null).Concat(left), [.. planned.Values, .. left]);
        RefuseTakenCodes(left, read, problems);
        var changes = new PlanChanges(existing, options.Year);
        foreach (var organisation in planned.Values) changes.Tell(organisation);
        Close([.. left.Where(each => each.LastYear is null)], options.CloseMissing, changes, problems);
        var found = problems.Sorted();
        PlannedOrganisation[] all = [.. planned.Values, .. left];
        return new OrganisationPlan
        {
            Year = options.Year,
            Changes = [.. all.SelectMany(each => each.Changes)],
            Unchanged = planned.Values.Count(each => each.Changes.Count == 0),
            Problems = found,
            Reminders = found.Count > 0 ? [] : [.. Reminders(planned.Values)],
            Seen = seen,
            Organisations = found.Count > 0 ? [] : all,
            Reason = options.Reason,
        };
    }

    private static PlannedOrganisation New(ReadEntry entry, StoredOrganisation? row) => entry.IsMerged && row is not null ? AsIs(row, entry.Line) : new()
    {
        Existing = row,
        Line = entry.Line,
        Code = entry.Code,
        Name = entry.Entry.Name,
        Kind = entry.Kind,
        FirstYear = row?.FirstYear ?? 0,
        LastYear = row?.LastYear,
    };

    // What no line tells of.
    private static List<PlannedOrganisation> Left(Existing existing, HashSet<StoredOrganisation> told) =>
        [.. existing.Rows.Where(row => !told.Contains(row)).Select(row => AsIs(row, 0))];

    private static PlannedOrganisation AsIs(StoredOrganisation row, int line) => new()
    {
        Existing = row,
        Line = line,
        Code = OrganisationCode.Parse(row.Code)!,
        Name = row.Name,
        Kind = row.Kind,
        FirstYear = row.FirstYear,
        LastYear = row.LastYear,
    };

    // What ends, or ended before, stays where it stood.
    private static void Restore(Existing existing, IEnumerable<PlannedOrganisation> ended, IReadOnlyList<PlannedOrganisation> all)
    {
        var byId = all.Where(each => each.Existing is not null).ToDictionary(each => each.Existing!.Id);
        foreach (var organisation in ended)
        {
            var row = organisation.Existing!;
            organisation.Parent = existing.Parent(row) is { } parent ? byId[parent.Id] : null;
            organisation.Office = existing.Office(row) is { } office ? byId[office.Id] : null;
            organisation.Successor ??= row.SuccessorId is { } successor ? byId[successor] : null;
        }
    }

    private static void RefuseTakenCodes(List<PlannedOrganisation> left, IReadOnlyDictionary<string, ReadEntry> read, ProblemList problems)
    {
        foreach (var organisation in left)
        {
            if (read.TryGetValue(organisation.Code.Key, out var taker))
                problems.Add(taker.Line, OrganisationColumn.Code, $"编码 {taker.Code.Plain} 属于“{organisation.Name}”，{(organisation.LastYear is null ? "文件没有说它怎样了" : "它已经撤销")}。", organisation.LastYear is null ? "请换一个编码，或说明原来的机构换成了什么编码、并入了哪里。" : "撤销过的编码不能给别的机构，请换一个编码。");
        }
    }

    private static void Close(IReadOnlyList<PlannedOrganisation> missing, bool mayClose, PlanChanges changes, ProblemList problems)
    {
        foreach (var organisation in missing)
        {
            if (mayClose) changes.Close(organisation);
            else problems.Add($"文件里没有资料库中的“{organisation.Name}”（{organisation.Code.Key}）。", "漏掉的请补上；换码的填“原编码”，合并的保留这一行并填“并入编码”；确实撤销的，请选择“撤销文件中没有的机构”（--close-missing）。");
        }
    }

    private static void RefuseYear(RegisterState seen, int year, ProblemList problems)
    {
        if (year is < OrganisationRules.FirstYear or > OrganisationRules.LastYear) problems.Add($"年度 {year} 不对。", $"请写 {OrganisationRules.FirstYear} 到 {OrganisationRules.LastYear} 之间的年度。");
        else if (year < seen.Year) problems.Add($"资料库里的机构已经更新到 {seen.Year} 年，不能再导入 {year} 年的。", "请核对年度：变更要按年度先后导入。");
    }

    private static IEnumerable<ImportProblem> Reminders(IEnumerable<PlannedOrganisation> planned) => planned
        .Where(each => each.Successor is null && each.Parent is not null && !each.Code.Follows(each.Parent.Code) && each.Changes.Count > 0)
        .Select(each => new ImportProblem(each.Line, Glossary.Label(OrganisationColumn.Code), $"编码 {each.Code.Plain} 不以上级的编码 {each.Parent!.Code.Plain} 开头。", "按统一的编码规则，下级编码是上级编码加 3 位；请确认。"));
}
