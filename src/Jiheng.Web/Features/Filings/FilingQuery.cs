using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Listing;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;

namespace Jiheng.Web.Features.Filings;

/// <summary>The filters of a list of filings in its address.</summary>
/// <param name="Filter">What is wanted.</param>
/// <param name="Order">How it is sorted.</param>
/// <param name="Page">Which page of it.</param>
/// <param name="Mine">Whether only those are wanted on which the visitor has to decide.</param>
public sealed record FilingQuery(FilingFilter Filter, FilingOrder Order, PageRequest Page, bool Mine)
{
    /// <summary>The reviewers among the visitor's roles; whoever works alone is all of them.</summary>
    internal static IReadOnlyList<Role> RolesOf(Visitor visitor) => [.. LevelRoles.Where(role => visitor.Person?.Roles.Contains(role) ?? true)];

    private static IReadOnlyList<Role> LevelRoles => Domain.Years.LevelRules.Reviewers;

    internal static FilingQuery Read(IQueryCollection query, Visitor visitor)
    {
        var mine = query["mine"] == "1" && RolesOf(visitor).Count > 0;
        var filter = new FilingFilter
        {
            Year = int.TryParse(query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
            Kind = Enum.TryParse<FormKind>(query["kind"], out var kind) && FilingFlow.Kinds.Contains(kind) ? kind : null,
            State = Enum.TryParse<FilingState>(query["state"], out var state) && Enum.IsDefined(state) ? state : null,
            Text = query["q"].ToString().Trim(),
            OrganisationId = long.TryParse(query["unit"], NumberStyles.None, CultureInfo.InvariantCulture, out var unit) ? unit : null,
            Late = query["also"] == "late",
            WithErrors = query["also"] == "errors",
            Turns = mine ? RolesOf(visitor) : [],
        };
        var order = Enum.TryParse<FilingOrder>(query["order"], ignoreCase: true, out var asked) && Enum.IsDefined(asked) ? asked : mine ? FilingOrder.Risk : FilingOrder.Changed;
        return new FilingQuery(filter, order, FilterQuery.Page(query), mine);
    }
}
