using Jiheng.Domain.Organisations;
using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Importing;

namespace Jiheng.Storage.People.Planning;

/// <summary>Lays a file over the people of the library: what would change, and why it cannot.</summary>
internal sealed class PersonPlanner
{
    private readonly ProblemList problems = new();
    private readonly List<ImportProblem> reminders = [];
    private readonly Dictionary<string, int> lines = [];
    private readonly KnownOrganisations organisations;
    private readonly Dictionary<string, KnownPerson> existing;
    private readonly GrantReading grants;
    private readonly PersonRights rights;

    public PersonPlanner(IReadOnlyList<KnownPerson> people, IReadOnlyList<KnownOrganisation> organisations, PersonRights rights)
    {
        this.rights = rights;
        this.organisations = new KnownOrganisations(organisations);
        existing = people.ToDictionary(person => person.Person.Account);
        grants = new GrantReading(problems, this.organisations);
    }

    public PersonPlan Plan(RegisterState seen, IReadOnlyList<PersonEntry> entries, bool closeMissing)
    {
        if (entries.Count == 0) problems.Add("文件里没有一个人。", "请核对文件：表头之下每行一个人。");
        List<PlannedPerson> planned = [.. entries.Select(Read).OfType<PlannedPerson>()];
        foreach (var person in existing.Values.Where(person => person.Person.Status == PersonStatus.Active && !lines.ContainsKey(person.Person.Account)))
        {
            if (closeMissing) planned.Add(Disabled(person));
            else problems.Add($"文件里没有资料库中的“{person.Person.Name}”（{person.Person.Account}）。", "漏掉的请补上；不再使用的，请选择“停用文件中没有的人员”（--close-missing）。");
        }

        foreach (var person in planned) rights.Check(person, problems);
        var found = problems.Sorted();
        return new PersonPlan
        {
            Changes = [.. planned.SelectMany(person => person.Changes)],
            Unchanged = planned.Count(person => person.Changes.Count == 0),
            Problems = found,
            Reminders = found.Count > 0 ? [] : reminders,
            Seen = seen,
            People = found.Count > 0 ? [] : planned,
        };
    }

    private PlannedPerson? Read(PersonEntry entry)
    {
        if (Account(entry) is not { } account) return null;
        if (NameText.Problem(entry.Name, OrganisationRules.LongestName) is { } wrong) problems.Add(entry.Line, PersonColumn.Name, wrong, "请填写姓名。");
        var status = entry.Status.Length == 0 ? PersonStatus.Active : Glossary.Find<PersonStatus>(entry.Status);
        if (status is null) problems.Add(entry.Line, PersonColumn.Status, $"不认识的状态“{entry.Status}”。", $"请填写“{Glossary.Label(PersonStatus.Active)}”或“{Glossary.Label(PersonStatus.Disabled)}”，留空为“{Glossary.Label(PersonStatus.Active)}”。");
        if (Organisation(entry) is not { } organisation || status is not { } known) return null;
        var before = existing.GetValueOrDefault(account);
        if (organisation.IsClosed && known == PersonStatus.Active && !MayStay(entry, organisation, before)) return null;
        var code = OrganisationCode.Parse(organisation.Key)!;
        if (Grants(entry, code, before) is not { } read) return null;
        var planned = new PlannedPerson
        {
            Existing = before,
            OrganisationId = organisation.Id,
            Person = new Person { Account = account, Name = entry.Name, Organisation = code, Grants = read, Status = known },
        };
        Tell(planned, entry.Line);
        return planned;
    }

    private IReadOnlyList<RoleGrant>? Grants(PersonEntry entry, OrganisationCode organisation, KnownPerson? before)
    {
        if (entry.Roles.Length > 0 || entry.Reach.Length > 0 || !rights.MayLackRoles(before)) return grants.Read(entry, organisation);
        if (before is null || before.Person.Grants.Count == 0 || rights.TakesAll) return [];
        // Kept, but read again: in another organisation a role may have lost what it reached by the old one.
        return grants.Read(entry with { Roles = GrantText.Roles(before.Person.Grants), Reach = GrantText.Reaches(before.Person.Grants) }, organisation);
    }

    private string? Account(PersonEntry entry)
    {
        if (Person.AccountOf(entry.Account) is not { } account)
        {
            problems.Add(entry.Line, PersonColumn.Account, entry.Account.Length == 0 ? "没有填写账号。" : "账号写得不对。", $"账号由字母、数字和 . _ - @ 组成，最多 {Person.LongestAccount} 个字符。");
            return null;
        }

        if (lines.TryAdd(account, entry.Line)) return account;
        problems.Add(entry.Line, PersonColumn.Account, $"账号 {account} 与第 {lines[account]} 行重复（不分大小写）。", "每个人一个账号，请改正其中一行。");
        return null;
    }

    private KnownOrganisation? Organisation(PersonEntry entry)
    {
        var found = entry.Organisation.Length == 0 ? [] : organisations.Find(entry.Organisation);
        if (found.Count == 1) return found[0];
        if (found.Count == 0) problems.Add(entry.Line, PersonColumn.Organisation, entry.Organisation.Length == 0 ? "没有填写单位编码。" : $"资料库里没有编码为“{entry.Organisation}”的单位。", "请核对编码；新单位请先在组织机构中添加或导入（jiheng org import）。");
        else problems.Add(entry.Line, PersonColumn.Organisation, $"编码 {entry.Organisation} 有几个单位：{string.Join("、", found.Take(3).Select(each => $"{each.Key} {each.Name}"))}{(found.Count > 3 ? "…" : "")}。", "请写完整的编码，例如 370102/414001，处室写 370102/@012。");
        return null;
    }

    private bool MayStay(PersonEntry entry, KnownOrganisation organisation, KnownPerson? before)
    {
        if (before?.OrganisationId == organisation.Id)
        {
            reminders.Add(new ImportProblem(entry.Line, Glossary.Label(PersonColumn.Organisation), $"“{organisation.Name}”已经撤销或合并。", "请把这个人调整到新的单位，或停用账号。"));
            return true;
        }

        problems.Add(entry.Line, PersonColumn.Organisation, $"“{organisation.Name}”（{organisation.Key}）已经撤销或合并。", "请填写现有单位的编码。");
        return false;
    }

    private void Tell(PlannedPerson planned, int line)
    {
        var after = planned.Person;
        if (planned.Existing is not { Person: var before })
        {
            Add(planned, line, PersonChangeKind.Added, null, after.Name);
            return;
        }

        if (before.Status != after.Status) Add(planned, line, after.Status == PersonStatus.Disabled ? PersonChangeKind.Disabled : PersonChangeKind.Enabled, null, null);
        if (before.Name != after.Name) Add(planned, line, PersonChangeKind.Renamed, before.Name, after.Name);
        if (planned.Existing.OrganisationId != planned.OrganisationId) Add(planned, line, PersonChangeKind.Moved, Named(before), Named(after));
        if (Granted(before) is var old && Granted(after) is var now && old != now) Add(planned, line, PersonChangeKind.RolesChanged, old, now);
    }

    private static PlannedPerson Disabled(KnownPerson person)
    {
        var planned = new PlannedPerson { Existing = person, OrganisationId = person.OrganisationId, Person = person.Person with { Status = PersonStatus.Disabled } };
        Add(planned, 0, PersonChangeKind.Disabled, null, null);
        return planned;
    }

    private static void Add(PlannedPerson planned, int line, PersonChangeKind kind, string? before, string? after) =>
        planned.Changes.Add(new PlannedPersonChange(line, kind, planned.Person.Account, planned.Person.Name, before, after));

    private string Named(Person person) => $"{person.Organisation.Key} {organisations[person.Organisation.Key].Name}";

    private static string Granted(Person person) => person.Grants.Count == 0 ? "无角色" : GrantText.Reaches(person.Grants) is { Length: > 0 } reaches ? $"{GrantText.Roles(person.Grants)}（{reaches}）" : GrantText.Roles(person.Grants);
}
