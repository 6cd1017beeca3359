using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Exchange.Tables;
using Jiheng.Storage.People;

namespace Jiheng.Exchange.Organisations;

/// <summary>人员: the file that can be imported again and then changes nothing.</summary>
public static class PersonTable
{
    /// <summary>The columns.</summary>
    public static Table<Person> Table { get; } = new Table<Person>("人员")
        .Text(Glossary.Label(PersonColumn.Account), 20, person => person.Account)
        .Text(Glossary.Label(PersonColumn.Name), 16, person => person.Name)
        .Text(Glossary.Label(PersonColumn.Organisation), 22, person => person.Organisation.Key)
        .Text(Glossary.Label(PersonColumn.Roles), 30, person => GrantText.Roles(person.Grants))
        .Text(Glossary.Label(PersonColumn.Reach), 30, person => GrantText.Reaches(person.Grants))
        .Text(Glossary.Label(PersonColumn.Status), 8, person => Glossary.Label(person.Status));
}
