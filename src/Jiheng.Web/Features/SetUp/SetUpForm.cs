using Jiheng.Domain.Organisations;
using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Accounts;
using Jiheng.Web.Features.SignIn;

namespace Jiheng.Web.Features.SetUp;

/// <summary>What the page of the first start asks, as it was typed.</summary>
public sealed record SetUpForm(string Key, int Year)
{
    private static readonly Role[] Roles = [Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator];

    public string Division { get; init; } = "";

    public string DivisionName { get; init; } = "";

    public IReadOnlyList<TypedAdministrator> Administrators { get; init; } = [.. Roles.Select(role => new TypedAdministrator(role, "", ""))];

    public string Password { get; init; } = "";

    public string Again { get; init; } = "";

    internal static SetUpForm Of(IFormCollection typed, int year) => new(typed["key"].ToString(), year)
    {
        Division = typed["division"].ToString().Trim(),
        DivisionName = typed["division-name"].ToString().Trim(),
        Administrators = [.. Roles.Select(role => new TypedAdministrator(role, typed[$"account-{role}"].ToString().Trim(), typed[$"name-{role}"].ToString().Trim()))],
        Password = typed["password"].ToString(),
        Again = typed["again"].ToString(),
    };

    /// <summary>What is wrong with it, in Chinese; null where nothing is.</summary>
    public string? Problem()
    {
        if (!OrganisationCode.IsDivision(Division)) return "区划编码不对：请填写 6 位行政区划代码（如 370100），或 9 位财政区划代码。";
        if (DivisionName.Length is 0 or > OrganisationRules.LongestName) return "请填写区划名称，例如“济南市”。";
        foreach (var person in Administrators)
        {
            if (Person.AccountOf(person.Account) is null) return $"{Glossary.Label(person.Role)}的账号不对：由字母、数字和 . _ - @ 组成，最多 {Person.LongestAccount} 个字符。";
            if (person.Name.Length is 0 or > OrganisationRules.LongestName) return $"请填写{Glossary.Label(person.Role)}的姓名。";
        }

        if (Administrators.Select(person => Person.AccountOf(person.Account)).Distinct().Count() < Administrators.Count) return "三个管理员要用三个不同的账号。";
        return PasswordRules.Problem(Password, Administrators[0].Account) ?? (Password == Again ? null : "两次输入的密码不一样。");
    }

    /// <summary>What is kept, and the passwords that were made up for the two others.</summary>
    internal (FirstAdministrators First, IReadOnlyList<IssuedPassword> Issued) Made(Passwords passwords)
    {
        var issued = Administrators.Skip(1).Select(person => new IssuedPassword(person.Account, person.Name, Passwords.MadeUp())).ToList();
        FirstAdministrator[] people =
        [
            new(Administrators[0].Role, Administrators[0].Account, Administrators[0].Name, passwords.Hash(Password), MustChange: false),
            .. Administrators.Skip(1).Zip(issued, (person, given) => new FirstAdministrator(person.Role, person.Account, person.Name, passwords.Hash(given.Password), MustChange: true)),
        ];
        return (new FirstAdministrators(OrganisationCode.Of(OrganisationKind.Division, Division, Division)!, DivisionName, Year, people), issued);
    }
}

/// <summary>An administrator as typed.</summary>
public sealed record TypedAdministrator(Role Role, string Account, string Name);
