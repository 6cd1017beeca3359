using Jiheng.Domain.Organisations;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Records;

namespace Jiheng.Storage.Organisations.Planning;

/// <summary>What becomes of an organisation, told by what the file says and what the library holds.</summary>
internal sealed class PlanChanges(Existing existing, int year)
{
    public void Tell(PlannedOrganisation planned)
    {
        if (planned.Existing is not { } row)
        {
            planned.FirstYear = year;
            Add(planned, OrganisationChangeKind.Created, null, planned.Name);
        }
        else if (planned.Successor is { } successor)
        {
            if (row.LastYear is not null && successor.Existing is { } into && row.SuccessorId == into.Id) return;
            planned.LastYear = year - 1;
            Add(planned, OrganisationChangeKind.Merged, null, Named(successor));
        }
        else
        {
            Tell(planned, row);
        }
    }

    public void Close(PlannedOrganisation planned)
    {
        planned.LastYear = year - 1;
        Add(planned, OrganisationChangeKind.Closed, planned.Name, null);
    }

    private void Tell(PlannedOrganisation planned, StoredOrganisation row)
    {
        planned.LastYear = null;
        if (row.LastYear is not null) Add(planned, OrganisationChangeKind.Reopened, null, planned.Name);
        if (row.Name != planned.Name) Add(planned, OrganisationChangeKind.Renamed, row.Name, planned.Name);
        if (row.Code != planned.Code.Key) Add(planned, OrganisationChangeKind.Recoded, row.Code, planned.Code.Key);
        if (row.Kind != planned.Kind) Add(planned, OrganisationChangeKind.Reclassified, Glossary.Label(row.Kind), Glossary.Label(planned.Kind));
        if (IsOther(row.ParentId, planned.Parent)) Add(planned, OrganisationChangeKind.Moved, Named(existing.Parent(row)), Named(planned.Parent));
        if (IsOther(row.OfficeId, planned.Office)) Add(planned, OrganisationChangeKind.Reassigned, Named(existing.Office(row)), Named(planned.Office));
    }

    private static bool IsOther(long? before, PlannedOrganisation? after) => after is null ? before is not null : after.Existing is null || after.Existing.Id != before;

    private static void Add(PlannedOrganisation planned, OrganisationChangeKind kind, string? before, string? after) =>
        planned.Changes.Add(new PlannedChange(planned.Line, kind, planned.Code.Key, planned.Name, before, after));

    private static string? Named(StoredOrganisation? row) => row is null ? null : $"{row.Code} {row.Name}";

    private static string? Named(PlannedOrganisation? planned) => planned is null ? null : $"{planned.Code.Key} {planned.Name}";
}
