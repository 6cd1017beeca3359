using Jiheng.Domain.Organisations;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Records;

namespace Jiheng.Storage.Organisations.Planning;

/// <summary>Finds for each line the organisation of the library that it tells of: by its former code where one is written, else by its code.</summary>
internal sealed class EntryMatching(ProblemList problems, Existing existing)
{
    private readonly Dictionary<string, string> formerDivisions = [];
    private readonly Dictionary<string, ReadEntry> claimed = [];

    public Dictionary<ReadEntry, StoredOrganisation> Match(IReadOnlyCollection<ReadEntry> entries)
    {
        Dictionary<ReadEntry, StoredOrganisation> found = [];
        foreach (var entry in entries.Where(entry => entry.Kind == OrganisationKind.Division && entry.Entry.FormerCode.Length > 0)) formerDivisions[entry.Code.Division] = entry.Entry.FormerCode;
        foreach (var entry in entries.Where(entry => entry.Entry.FormerCode.Length > 0))
        {
            if (ByFormerCode(entry) is { } row) found[entry] = row;
        }

        foreach (var entry in entries.Where(entry => entry.Entry.FormerCode.Length == 0))
        {
            if (KeyInLibrary(entry, entry.Code.Plain) is { } key && existing.ByKey.TryGetValue(key, out var row) && !claimed.ContainsKey(key)) found[entry] = row;
        }

        foreach (var (entry, row) in found.Where(pair => pair.Value.LastYear is not null && pair.Value.Name != pair.Key.Entry.Name && !pair.Key.IsMerged))
            problems.Add(entry.Line, OrganisationColumn.Code, $"编码 {entry.Code.Plain} 曾属于已经撤销的“{row.Name}”。", "撤销过的编码不能给别的机构，请换一个编码；要恢复原来的机构，请写原来的名称。");
        return found;
    }

    private StoredOrganisation? ByFormerCode(ReadEntry entry)
    {
        var former = entry.Entry.FormerCode;
        if (KeyInLibrary(entry, former) is not { } key || !existing.ByKey.TryGetValue(key, out var row) || row.LastYear is not null)
        {
            problems.Add(entry.Line, OrganisationColumn.FormerCode, $"资料库里没有编码为“{former}”的机构。", "请核对原编码；新设的机构不要填写这一列。");
            return null;
        }

        if (claimed.TryAdd(key, entry)) return row;
        problems.Add(entry.Line, OrganisationColumn.FormerCode, $"原编码 {former} 在第 {claimed[key].Line} 行已经写过。", "一个机构只能换成一个新编码；拆分时，其余的作为新设机构，不填原编码。");
        return null;
    }

    // In a division that has a new code, the library still knows all organisations by the old one.
    private string? KeyInLibrary(ReadEntry entry, string code)
    {
        if (code.Contains('/', StringComparison.Ordinal)) return OrganisationCode.Parse(code)?.Key;
        var division = formerDivisions.GetValueOrDefault(entry.Code.Division, entry.Code.Division);
        return OrganisationCode.Of(entry.Kind, division, code)?.Key;
    }
}
