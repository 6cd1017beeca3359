using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Accounts;
using Jiheng.Storage.People;

namespace Jiheng.Web.Demo;

/// <summary>The people of the city: clerks and a reviewer a unit, a reviewer a department, the offices, administrators, experts. One of each
/// role has an account that the sign-in page offers; these belong together.</summary>
internal static class DemoPeople
{
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
    private const string First = "建志国文明海春秀丽晓小玉学永德嘉思子雨俊佳宇欣浩明家立成庆红";
    private const string Second = "华强伟芳敏静军杰娟艳勇涛超霞平刚英辉鹏飞玲桂兰洋波宁琳萍云龙凯悦然彤轩博";
    private static readonly DemoUnit School = DemoTree.Unit("第一中学");
    private static readonly string Finance = $"{DemoTree.Division}/{DemoTree.Bureau}";

    /// <summary>The unit of the clerk that the sign-in page offers.</summary>
    public static string OfferedUnit => School.Code;

    /// <summary>The account of a unit's clerk.</summary>
    public static string ClerkOf(string unit) => unit == School.Code ? Offered(Role.Clerk) : "jb" + unit;

    /// <summary>The account of a unit's reviewer.</summary>
    public static string UnitReviewerOf(string unit) => unit == School.Code ? Offered(Role.UnitReviewer) : "sh" + unit;

    /// <summary>The account of the first in an office of the finance bureau.</summary>
    public static string OfficeOf(string office) => office == "002" ? Offered(Role.FinanceOffice) : office == "010" ? Offered(Role.PerformanceOffice) : "cz" + office;

    /// <summary>The account of a department's reviewer.</summary>
    public static string ReviewerOf(string department) => department == School.Department ? Offered(Role.DepartmentReviewer) : "zg" + department;

    /// <summary>The account of a role that the sign-in page offers.</summary>
    public static string Offered(Role role) => AccountList.DemoPrefix + role switch
    {
        Role.Clerk => "clerk",
        Role.UnitReviewer => "unit-reviewer",
        Role.DepartmentReviewer => "department-reviewer",
        Role.FinanceOffice => "finance-office",
        Role.PerformanceOffice => "performance-office",
        Role.Expert => "expert",
        Role.Public => "public",
        Role.SystemAdministrator => "system",
        Role.SecurityAdministrator => "security",
        Role.AuditAdministrator => "audit",
    };

    /// <summary>The lines of an import.</summary>
    /// <param name="codeOf">Where the people of a unit are, by the code that it had at first.</param>
    public static IReadOnlyList<PersonEntry> Entries(Func<string, string> codeOf)
    {
        var dice = new DemoDice("people");
        return [.. All(codeOf).Select((person, index) => new PersonEntry(index + 2) { Account = person.Account, Name = Name(dice), Organisation = person.Organisation, Roles = Glossary.Label(person.Role) })];
    }

    private static IEnumerable<(string Account, string Organisation, Role Role)> All(Func<string, string> codeOf) =>
    [
        .. DemoTree.Units.SelectMany(unit => OfUnit(unit, $"{DemoTree.Division}/{codeOf(unit.Code)}")),
        .. DemoTree.Departments.Select(department => (ReviewerOf(department.Code), $"{DemoTree.Division}/{department.Code}", Role.DepartmentReviewer)),
        .. DemoDepartments.Offices.SelectMany(office => OfOffice(office.Code)),
        .. new[] { Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator }.Select(role => (Offered(role), Finance, role)),
        (Offered(Role.Expert), DemoTree.Division, Role.Expert),
        ("zj001", DemoTree.Division, Role.Expert),
    ];

    private static IEnumerable<(string, string, Role)> OfUnit(DemoUnit unit, string organisation) =>
    [
        (ClerkOf(unit.Code), organisation, Role.Clerk),
        ("jb" + unit.Code + "b", organisation, Role.Clerk),
        (UnitReviewerOf(unit.Code), organisation, Role.UnitReviewer),
    ];

    private static IEnumerable<(string, string, Role)> OfOffice(string code)
    {
        var office = $"{DemoTree.Division}/@{code}";
        var role = code == "010" ? Role.PerformanceOffice : Role.FinanceOffice;
        return [(OfficeOf(code), office, role), ($"cz{code}b", office, role)];
    }

    private static string Name(DemoDice dice) => dice.Next(1, 6) == 1
        ? $"{Surnames[dice.Next(0, Surnames.Length - 1)]}{Second[dice.Next(0, Second.Length - 1)]}"
        : $"{Surnames[dice.Next(0, Surnames.Length - 1)]}{First[dice.Next(0, First.Length - 1)]}{Second[dice.Next(0, Second.Length - 1)]}";
}
