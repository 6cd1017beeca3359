using Jiheng.Domain.Organisations;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Importing;

namespace Jiheng.Storage.Organisations.Planning;

/// <summary>Puts each line below the one that it names, under its office, and into the one that it is merged into.</summary>
internal sealed class TreeBuilding(ProblemList problems, IReadOnlyDictionary<string, ReadEntry> entries, IReadOnlyDictionary<ReadEntry, PlannedOrganisation> planned)
{
    private const int OnTheWay = -1;

    public void Build()
    {
        foreach (var (entry, organisation) in planned)
        {
            if (entry.IsMerged)
            {
                Merge(entry, organisation);
                continue;
            }

            organisation.Parent = Parent(entry) is { } parent ? planned[parent] : null;
            organisation.Office = Office(entry) is { } office ? planned[office] : null;
        }

        RefuseCycles();
    }

    private ReadEntry? Parent(ReadEntry entry)
    {
        var above = string.Join("、", OrganisationRules.Above(entry.Kind).Select(kind => Glossary.Label(kind)));
        if (entry.Entry.Parent.Length == 0)
        {
            if (!OrganisationRules.MayBeRoot(entry.Kind)) problems.Add(entry.Line, OrganisationColumn.Parent, "没有填写上级编码。", $"{Glossary.Label(entry.Kind)}的上级应为：{above}。");
            return null;
        }

        if (entry.ParentKey() is not { } key || !entries.TryGetValue(key, out var parent))
        {
            problems.Add(entry.Line, OrganisationColumn.Parent, $"文件里没有编码为“{entry.Entry.Parent}”的上级。", $"{Glossary.Label(entry.Kind)}的上级应为：{above}。请核对编码，或把上级也写进文件。");
            return null;
        }

        if (!OrganisationRules.Above(entry.Kind).Contains(parent.Kind))
        {
            problems.Add(entry.Line, OrganisationColumn.Parent, $"{Glossary.Label(entry.Kind)}不能设在{Glossary.Label(parent.Kind)}“{parent.Entry.Name}”{At(parent.Line)}之下。", $"上级应为：{above}。");
            return null;
        }

        if (entry.Kind != OrganisationKind.Division && parent.Code.Division != entry.Code.Division)
        {
            problems.Add(entry.Line, OrganisationColumn.Parent, $"“{entry.Entry.Name}”的编码属于区划 {entry.Code.Division}，上级“{parent.Entry.Name}”{At(parent.Line)}属于区划 {parent.Code.Division}。", "编码只在本区划内有效：调整到别的区划，要同时换成那个区划的编码。");
            return null;
        }

        if (!parent.IsMerged) return parent;
        problems.Add(entry.Line, OrganisationColumn.Parent, $"上级“{parent.Entry.Name}”{At(parent.Line)}已并入别的机构。", "请填写新的上级。");
        return null;
    }

    private ReadEntry? Office(ReadEntry entry)
    {
        if (entry.Entry.Office.Length == 0) return null;
        if (!OrganisationRules.HasOffice(entry.Kind))
        {
            problems.Add(entry.Line, OrganisationColumn.Office, $"{Glossary.Label(entry.Kind)}没有归口处室。", "只有主管部门和预算单位有归口处室，请清空这一格。");
            return null;
        }

        if (entry.KeyOf(OrganisationKind.Office, entry.Entry.Office) is { } key && entries.TryGetValue(key, out var office) && office.Kind == OrganisationKind.Office && !office.IsMerged) return office;
        problems.Add(entry.Line, OrganisationColumn.Office, entry.Line == 0 ? $"“{entry.Entry.Office}”不是归口处室。" : $"文件里没有编码为“{entry.Entry.Office}”的归口处室。", entry.Line == 0 ? "请选择财政部门的处室。" : "请核对编码，或把处室也写进文件，类型为“归口处室”。");
        return null;
    }

    private void Merge(ReadEntry entry, PlannedOrganisation organisation)
    {
        var key = entry.KeyOf(entry.Kind, entry.Entry.MergedInto) ?? entry.KeyOf(OrganisationKind.Department, entry.Entry.MergedInto) ?? entry.KeyOf(OrganisationKind.Unit, entry.Entry.MergedInto);
        if (key is null || !entries.TryGetValue(key, out var successor) || successor.IsMerged)
            problems.Add(entry.Line, OrganisationColumn.MergedInto, $"文件里没有编码为“{entry.Entry.MergedInto}”、还继续存在的机构。", "请核对编码；几个机构合并成一个时，都直接写最后的那一个。");
        else if (organisation.Existing is null)
            problems.Add(entry.Line, OrganisationColumn.MergedInto, $"“{entry.Entry.Name}”不在资料库里，不能合并。", "合并的应是资料库里已有的机构，请核对编码，或删去这一行。");
        else
            organisation.Successor = planned[successor];
    }

    // Every line is walked once, without recursion: a bad file may tell of a chain of fifty thousand.
    private void RefuseCycles()
    {
        Dictionary<PlannedOrganisation, int> depths = [];
        foreach (var start in planned.Values)
        {
            List<PlannedOrganisation> way = [];
            var at = start;
            for (; at is not null && depths.TryAdd(at, OnTheWay); at = at.Parent) way.Add(at);
            if (at is not null && depths[at] == OnTheWay) RefuseCycle(way[way.IndexOf(at)..]);
            var depth = at is null ? -1 : Math.Max(0, depths[at]);
            for (var i = way.Count - 1; i >= 0; i--) depths[way[i]] = ++depth;
        }

        foreach (var (organisation, _) in depths.Where(pair => pair.Value == OrganisationRules.MostLevels))
            problems.Add(organisation.Line, OrganisationColumn.Parent, $"{(organisation.Line == 0 ? $"“{organisation.Name}”" : "")}在第 {OrganisationRules.MostLevels + 1} 级，太深。", $"机构最多 {OrganisationRules.MostLevels} 级，请核对上级编码。");
    }

    private void RefuseCycle(List<PlannedOrganisation> cycle)
    {
        var first = cycle.MinBy(each => each.Line)!;
        var at = cycle.IndexOf(first);
        var chain = cycle[at..].Concat(cycle[..at]).Append(first).Take(8).Select(each => each.Code.Plain + At(each.Line));
        problems.Add(first.Line, OrganisationColumn.Parent, $"上下级成了一个圈：{string.Join(" → ", chain)}{(cycle.Count > 7 ? " …" : "")}。", first.Line == 0 ? "不能把机构移到它自己或它的下级之下，请选别的上级。" : "请改正其中一行的上级编码。");
    }

    private static string At(int line) => line == 0 ? "" : $"（第 {line} 行）";
}
