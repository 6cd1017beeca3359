using Jiheng.Storage.Organisations;

namespace Jiheng.Web.Demo;

/// <summary>What the second year changes of the organisations: new names, a unit that moves, one that is merged, one that is founded.</summary>
internal static class DemoReform
{
    public const int Year = 2025;
    public const string Reason = "《演示市机构改革方案》（编造）";

    private static readonly DemoUnit Moved = DemoTree.Unit("水土保持站");
    private static readonly DemoUnit Merged = DemoTree.Unit("农业机械服务中心");
    private static readonly DemoUnit Into = DemoTree.Unit("农业技术推广中心");
    private const string MovedTo = "109";
    private const string MovedCode = "109101";

    private static readonly Dictionary<string, string> Names = new()
    {
        ["文化和旅游局"] = "文化广电和旅游局",
        ["文化和旅游局本级"] = "文化广电和旅游局本级",
        ["旅游服务中心"] = "文化旅游推广中心",
        ["科技情报研究所"] = "科技信息研究院",
    };

    /// <summary>The lines of the second import.</summary>
    public static IReadOnlyList<OrganisationEntry> Entries { get; } = DemoTree.Numbered(
    [
        .. DemoTree.Entries.Select(Changed),
        DemoTree.Entries[^1] with { Code = "140101", Name = DemoTree.City + "数据资源管理中心", Parent = "140", Office = "" },
    ]);

    /// <summary>Where people are from then on, by the code of the unit where they were.</summary>
    public static string CodeOf(string code) => code == Moved.Code ? MovedCode : code == Merged.Code ? Into.Code : code;

    /// <summary>How a unit is called from then on.</summary>
    public static string NameOf(string name) => Names.TryGetValue(name[DemoTree.City.Length..], out var changed) ? DemoTree.City + changed : name;

    /// <summary>Whether a unit stays where it is.</summary>
    public static bool Keeps(DemoUnit unit) => unit.Code != Moved.Code && unit.Code != Merged.Code;

    private static OrganisationEntry Changed(OrganisationEntry entry)
    {
        if (entry.Code == Moved.Code) return entry with { Code = MovedCode, FormerCode = Moved.Code, Parent = MovedTo };
        if (entry.Code == Merged.Code) return entry with { MergedInto = Into.Code };
        return entry.Name.Length > DemoTree.City.Length ? entry with { Name = NameOf(entry.Name) } : entry;
    }
}
