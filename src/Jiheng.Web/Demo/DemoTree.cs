using System.Globalization;
using Jiheng.Domain.Organisations;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Organisations;

namespace Jiheng.Web.Demo;

/// <summary>The organisations of the city in its first year, coded by the national pattern.</summary>
internal static class DemoTree
{
    /// <summary>A code that no division has: 37 is a province, 99 none of its cities.</summary>
    public const string Division = "379900";

    public const string City = "演示市";
    public const string Bureau = "130";
    public const int FirstYear = 2024;

    public static IReadOnlyList<DemoDepartment> Departments { get; } = [.. DemoDepartments.Lines.Select(Department)];

    public static IEnumerable<DemoUnit> Units => BureauUnits.Concat(Departments.SelectMany(department => department.Units));

    private static IReadOnlyList<DemoUnit> BureauUnits { get; } =
    [
        .. new[] { $"{City}财政局本级", $"{City}国库支付中心", $"{City}财政投资评审中心" }.Select((name, index) => new DemoUnit(Below(Bureau, index + 1), name, Bureau, Bureau, "")),
    ];

    /// <summary>The lines of the first import.</summary>
    public static IReadOnlyList<OrganisationEntry> Entries { get; } = Numbered(
    [
        Entry(OrganisationKind.Division, Division, City, "", ""),
        Entry(OrganisationKind.FinanceBureau, Bureau, City + "财政局", Division, ""),
        .. DemoDepartments.Offices.Select(office => Entry(OrganisationKind.Office, office.Code, office.Name, Bureau, "")),
        .. Departments.Select(department => Entry(OrganisationKind.Department, department.Code, department.Name, Division, department.Office)),
        .. Units.Select(unit => Entry(OrganisationKind.Unit, unit.Code, unit.Name, unit.Parent, unit.Office)),
    ]);

    public static DemoUnit Unit(string name) => Units.First(unit => unit.Name == City + name);

    // The first line of a file holds its heads.
    public static IReadOnlyList<OrganisationEntry> Numbered(IEnumerable<OrganisationEntry> entries) => [.. entries.Select((entry, index) => entry with { Line = index + 2 })];

    private static OrganisationEntry Entry(OrganisationKind kind, string code, string name, string parent, string office) =>
        new(0) { Code = code, Name = name, Kind = Glossary.Label(kind), Parent = parent, Office = office };

    private static DemoDepartment Department(string line)
    {
        var words = line.Trim().Split(' ');
        var (code, name) = (words[0], City + (words[1].StartsWith("市委", StringComparison.Ordinal) ? words[1][1..] : words[1]));
        List<DemoUnit> units = [new(Below(code, 1), name + "本级", code, code, "")];
        foreach (var word in words.Skip(3).SelectMany(Expand))
        {
            var (unit, office) = word.Split('@') is [var before, var other] ? (before, other) : (word, "");
            units.Add(unit[0] == '+'
                ? new DemoUnit(units[^1].Code + "001", units[^1].Name + unit[1..], code, units[^1].Code, office)
                : new DemoUnit(Below(code, units.Count(each => each.Parent == code) + 1), "演示" + unit, code, code, office));
        }

        return new DemoDepartment(code, name, words[2], units);
    }

    private static string Below(string code, int number) => string.Create(CultureInfo.InvariantCulture, $"{code}{number:000}");

    private static IEnumerable<string> Expand(string word)
    {
        if (word.Split('{', '}') is not [var before, var choices, var after]) return [word];
        var chosen = choices.Contains('|', StringComparison.Ordinal) ? choices.Split('|') : choices.Select(sign => sign.ToString());
        return chosen.Select(choice => before + choice + after);
    }
}

/// <summary>A department with its units, its own first.</summary>
internal sealed record DemoDepartment(string Code, string Name, string Office, IReadOnlyList<DemoUnit> Units);

/// <summary>A unit; its office is empty where it is that of its department.</summary>
internal sealed record DemoUnit(string Code, string Name, string Department, string Parent, string Office);
