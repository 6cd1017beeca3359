using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Projects;
using Jiheng.Web.Features.Documents;
using Jiheng.Web.Features.Filings;

namespace Jiheng.Web.Features.Projects;

/// <summary>The filters of the list of projects in its address.</summary>
/// <param name="Filter">What is wanted.</param>
/// <param name="Order">How it is sorted.</param>
/// <param name="Page">Which page of it.</param>
public sealed record ProjectQuery(ProjectFilter Filter, ProjectOrder Order, PageRequest Page)
{
    private static readonly FilingFilter Any = new();

    internal static ProjectQuery Read(IQueryCollection query)
    {
        var having = FilingQuery.Content(query);
        var filter = new ProjectFilter
        {
            Text = query["q"].ToString().Trim(),
            Year = int.TryParse(query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
            Missing = Enum.TryParse<FormKind>(query["missing"], out var kind) && FilingFlow.Kinds.Contains(kind) ? kind : null,
            OrganisationId = long.TryParse(query["unit"], NumberStyles.None, CultureInfo.InvariantCulture, out var unit) ? unit : null,
            Unit = query["unit-name"].ToString().Trim(),
            Having = having == Any ? null : having,
        };
        return new ProjectQuery(filter, Enum.TryParse<ProjectOrder>(query["order"], ignoreCase: true, out var order) && Enum.IsDefined(order) ? order : ProjectOrder.Unit, FilterQuery.Page(query));
    }
}
