using Jiheng.Domain.Terms;
using Jiheng.Exchange.Lists;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Organisations;

namespace Jiheng.Exchange.Organisations;

/// <summary>Reads a file of organisations.</summary>
public static class OrganisationFile
{
    private static readonly ListColumns<OrganisationColumn> Columns = new(OrganisationColumn.Code, OrganisationColumn.Name, OrganisationColumn.Kind, OrganisationColumn.Parent);

    /// <param name="name">The file's name.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="problems">What is wrong with it is added here; then nothing is to be imported.</param>
    public static IReadOnlyList<OrganisationEntry> Read(string name, ReadOnlyMemory<byte> bytes, ICollection<ImportProblem> problems) =>
        [.. ListFile.Read(name, bytes, Columns, problems).Select(line => new OrganisationEntry(line.Line)
        {
            Division = line[OrganisationColumn.Division],
            Code = line[OrganisationColumn.Code],
            Name = line[OrganisationColumn.Name],
            Kind = line[OrganisationColumn.Kind],
            Parent = line[OrganisationColumn.Parent],
            Office = line[OrganisationColumn.Office],
            FormerCode = line[OrganisationColumn.FormerCode],
            MergedInto = line[OrganisationColumn.MergedInto],
        })];
}
