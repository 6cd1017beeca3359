using System.Globalization;
using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Storage.People.Editing;

namespace Jiheng.Web.Features.People;

/// <summary>What the forms of people say, as changes.</summary>
internal sealed class PersonForm(IFormCollection values)
{
    /// <summary>The forms of one person, with the privilege that each asks for.</summary>
    public static IReadOnlyDictionary<string, Privilege> Privileges { get; } = new Dictionary<string, Privilege>
    {
        ["change"] = Privilege.ManagePeople, ["disable"] = Privilege.ManagePeople, ["enable"] = Privilege.ManagePeople, ["roles"] = Privilege.GrantRoles,
    };

    public AddPerson Added() => new(Text("account"), Text("name"), Text("unit"));

    /// <summary>The change that a form means.</summary>
    public PersonEdit Read(string form, string account) => form switch
    {
        "change" => new ChangePerson(account, Revision, Text("name"), Text("unit")),
        "disable" => new DisablePerson(account, Revision),
        "enable" => new EnablePerson(account, Revision),
        "roles" => Granted(account),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    // The ticks, written as they stand in a file: so the same sentences say what is wrong with them.
    private GrantRoles Granted(string account)
    {
        string[] roles = [.. values["role"].OfType<string>()];
        return new GrantRoles(account, Revision, string.Join('、', roles.Select(Label<Role>)), string.Join('；', roles.Select(Reach)));
    }

    private string Reach(string role)
    {
        var reach = Text($"reach-{role}");
        string[] offices = reach == nameof(Domain.People.Reach.Offices) ? [.. values[$"office-{role}"].OfType<string>()] : [];
        return Label<Reach>(reach) + (offices.Length == 0 ? "" : "：" + string.Join('、', offices));
    }

    // What is no member stays as it came, and is refused by its name.
    private static string Label<T>(string text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var member) && Enum.IsDefined(member) ? Glossary.Label(member) : text;

    // What is no number is no revision of anybody.
    private int Revision => int.TryParse(Text("revision"), NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : 0;

    private string Text(string name) => values[name].ToString().Trim();
}
