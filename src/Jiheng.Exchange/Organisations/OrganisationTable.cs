using Jiheng.Domain.Terms;
using Jiheng.Exchange.Tables;
using Jiheng.Storage.Organisations;

namespace Jiheng.Exchange.Organisations;

/// <summary>组织机构: the file that can be imported again and then changes nothing.</summary>
public static class OrganisationTable
{
    /// <summary>The columns.</summary>
    public static Table<OrganisationLine> Table { get; } = new Table<OrganisationLine>("组织机构")
        .Text(Glossary.Label(OrganisationColumn.Division), 12, line => line.Organisation.Code.Division)
        .Text(Glossary.Label(OrganisationColumn.Code), 16, line => line.Organisation.Code.Plain)
        .Text(Glossary.Label(OrganisationColumn.Name), 38, line => line.Organisation.Name)
        .Text(Glossary.Label(OrganisationColumn.Kind), 12, line => Glossary.Label(line.Organisation.Kind))
        .Text(Glossary.Label(OrganisationColumn.Parent), 16, line => Near(line.Parent, line.Organisation))
        .Text(Glossary.Label(OrganisationColumn.Office), 14, line => Near(line.Office, line.Organisation));

    /// <summary>The lines of a list in which every parent stands.</summary>
    /// <param name="organisations">The organisations, all above and all offices of each among them.</param>
    public static IEnumerable<OrganisationLine> Lines(IReadOnlyList<OrganisationRow> organisations)
    {
        ArgumentNullException.ThrowIfNull(organisations);
        var byId = organisations.ToDictionary(row => row.Id);
        return organisations.Select(row => new OrganisationLine(row, Known(row.ParentId), Known(row.OfficeId)));

        OrganisationRow? Known(long? id) => id is { } known ? byId.GetValueOrDefault(known) : null;
    }

    // A short code is understood in the division of the line.
    private static string? Near(OrganisationRow? other, OrganisationRow own) => other?.Code is not { } code ? null : code.Division == own.Code.Division || code.Local is null ? code.Plain : code.Key;
}

/// <summary>A line of the file.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Parent">The one above it; null at the top.</param>
/// <param name="Office">The office in charge; null where none is named.</param>
public sealed record OrganisationLine(OrganisationRow Organisation, OrganisationRow? Parent, OrganisationRow? Office);
