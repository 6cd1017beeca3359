using Jiheng.Domain.Organisations;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Importing;

namespace Jiheng.Storage.Organisations.Planning;

/// <summary>Understands each line by itself: kind, code, name; and finds codes that stand twice.</summary>
internal sealed class EntryReading(ProblemList problems, IReadOnlyCollection<string> knownDivisions)
{
    private readonly Dictionary<string, ReadEntry> byKey = [];

    /// <returns>The lines that can be understood, by their keys, in the order of the file.</returns>
    public IReadOnlyDictionary<string, ReadEntry> Read(IReadOnlyList<OrganisationEntry> entries)
    {
        var only = OnlyDivision(entries);
        foreach (var entry in entries)
        {
            if (Kind(entry) is not { } kind || Code(entry, kind, only) is not { } code) continue;
            if (NameText.Problem(entry.Name, OrganisationRules.LongestName) is { } wrong) problems.Add(entry.Line, OrganisationColumn.Name, wrong, "请填写机构的全称。");
            if (!byKey.TryAdd(code.Key, new ReadEntry(entry, kind, code)))
                problems.Add(entry.Line, OrganisationColumn.Code, $"编码 {code.Plain} 与{Told(byKey[code.Key])}重复。", "同一区划内编码不能重复，请改正其中一个。");
        }

        return byKey;
    }

    private OrganisationKind? Kind(OrganisationEntry entry)
    {
        if (Glossary.Find<OrganisationKind>(entry.Kind) is { } kind) return kind;
        var known = string.Join("、", Enum.GetValues<OrganisationKind>().Select(each => Glossary.Label(each)));
        problems.Add(entry.Line, OrganisationColumn.Kind, entry.Kind.Length == 0 ? "没有填写类型。" : $"不认识的类型“{Short(entry.Kind)}”。", $"请填写：{known}。");
        return null;
    }

    private OrganisationCode? Code(OrganisationEntry entry, OrganisationKind kind, string? only)
    {
        var isDivision = kind == OrganisationKind.Division;
        var division = entry.Division.Length > 0 ? entry.Division : isDivision ? entry.Code : only;
        if (division is null)
        {
            problems.Add(entry.Line, OrganisationColumn.Division, "不知道属于哪个区划：文件或资料库里不止一个区划，或一个也没有。", "请增加“区划编码”一列并填写，或在文件里加一行类型为“区划”的机构。");
            return null;
        }

        if (!OrganisationCode.IsDivision(division) || (isDivision && division != entry.Code))
        {
            var column = entry.Division.Length > 0 ? OrganisationColumn.Division : OrganisationColumn.Code;
            problems.Add(entry.Line, column, $"“{Short(division)}”不是这个机构的区划编码。", "区划编码是 GB/T 2260 的 6 位数字（或财政区划的 9 位），例如 370102；区划自己的两列要相同。");
            return null;
        }

        if (OrganisationCode.Of(kind, division, entry.Code) is { } code) return code;
        problems.Add(entry.Line, OrganisationColumn.Code, entry.Code.Length == 0 ? "没有填写编码。" : $"“{Short(entry.Code)}”不是{Glossary.Label(kind)}的编码。", Shape(kind));
        return null;
    }

    private string? OnlyDivision(IReadOnlyList<OrganisationEntry> entries)
    {
        string[] told = [.. entries.Where(entry => Glossary.Find<OrganisationKind>(entry.Kind) == OrganisationKind.Division).Select(entry => entry.Code).Distinct().Take(2)];
        return told.Length > 0 ? (told.Length == 1 ? told[0] : null) : knownDivisions.Count == 1 ? knownDivisions.First() : null;
    }

    private static string Told(ReadEntry entry) => entry.Line == 0 ? $"“{entry.Entry.Name}”" : $"第 {entry.Line} 行（“{entry.Entry.Name}”）";

    private static string Shape(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Division => "应为 6 位数字，例如 370102。",
        OrganisationKind.FinanceBureau or OrganisationKind.Department => "应为 3 位数字，例如 414；前面的 0 被 Excel 去掉时，请把这一列设为文本。",
        OrganisationKind.Office => "应为 1 到 6 位数字或字母，例如 012。",
        _ => "应为每级 3 位数字，例如 414001；前面的 0 被 Excel 去掉时，请把这一列设为文本。",
    };

    private static string Short(string text) => text.Length <= 30 ? text : text[..30] + "…";
}
