using Jiheng.Cli.Lists;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Storage.People;

namespace Jiheng.Cli.Organisations;

/// <summary>People as lines of text.</summary>
internal static class PersonReport
{
    public static int Say(Terminal terminal, PersonPlan plan, bool isDryRun)
    {
        ListCommand.Say(terminal, ImportReport.Lines([.. plan.Changes.Select(change => (Glossary.Label(change.Kind), Line(change)))], plan.Unchanged, plan.Reminders, isDryRun));
        return ExitCode.Clean;
    }

    public static IEnumerable<string> List(IReadOnlyList<Person> people)
    {
        foreach (var person in people)
        {
            var reach = GrantText.Reaches(person.Grants) is { Length: > 0 } told ? $"（{told}）" : "";
            yield return $"{person.Account}  {Cells.Plain(person.Name)}  {person.Organisation.Key}  {GrantText.Roles(person.Grants)}{reach}{(person.Status == PersonStatus.Active ? "" : $"  {Glossary.Label(person.Status)}")}";
        }

        yield return $"共 {people.Count} 人。";
    }

    private static string Line(PlannedPersonChange change) =>
        $"{Glossary.Label(change.Kind)}：{change.Account} {change.Name}" + (change.Before is null ? "" : $"：{change.Before} → {change.After}");
}
