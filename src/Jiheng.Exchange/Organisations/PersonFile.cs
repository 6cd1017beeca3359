using Jiheng.Domain.Terms;
using Jiheng.Exchange.Lists;
using Jiheng.Storage.Importing;
using Jiheng.Storage.People;

namespace Jiheng.Exchange.Organisations;

/// <summary>Reads a file of people.</summary>
public static class PersonFile
{
    private static readonly ListColumns<PersonColumn> Columns = new(PersonColumn.Account, PersonColumn.Name, PersonColumn.Organisation, PersonColumn.Roles);

    /// <param name="name">The file's name.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="problems">What is wrong with it is added here; then nothing is to be imported.</param>
    public static IReadOnlyList<PersonEntry> Read(string name, ReadOnlyMemory<byte> bytes, ICollection<ImportProblem> problems) =>
        [.. ListFile.Read(name, bytes, Columns, problems).Select(line => new PersonEntry(line.Line)
        {
            Account = line[PersonColumn.Account],
            Name = line[PersonColumn.Name],
            Organisation = line[PersonColumn.Organisation],
            Roles = line[PersonColumn.Roles],
            Reach = line[PersonColumn.Reach],
            Status = line[PersonColumn.Status],
        })];
}
