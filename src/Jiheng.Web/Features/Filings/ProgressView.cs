using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Domain.Years;
using Jiheng.Storage;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Listing;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;

namespace Jiheng.Web.Features.Filings;

/// <summary>报送进度: units and how much of what is due is there.</summary>
/// <param name="Year">The budget year.</param>
/// <param name="Kind">The kind of form.</param>
/// <param name="Page">Which page of units.</param>
/// <param name="Units">The units.</param>
/// <param name="Total">All units together.</param>
/// <param name="LastDay">Until when the kind has to be handed in; null where the visitor's division has no day for it.</param>
public sealed record ProgressView(int Year, FormKind Kind, PageRequest Page, Page<UnitProgress> Units, ProgressCounts Total, DateOnly? LastDay)
{
    /// <summary>The list of what is counted.</summary>
    public string Address(FilingState state, long? unit) => string.Create(CultureInfo.InvariantCulture, $"/filings?year={Year}&kind={Kind}&state={state}{Of(unit)}");

    /// <summary>The projects for which nothing is begun.</summary>
    public string MissingAddress(long? unit) => string.Create(CultureInfo.InvariantCulture, $"/projects?year={Year}&missing={Kind}{Of(unit)}");

    public string LateAddress(long? unit) => string.Create(CultureInfo.InvariantCulture, $"/filings?year={Year}&kind={Kind}&also=late{Of(unit)}");

    /// <summary>Whether somebody is in charge of units whom he can ask for what is missing.</summary>
    internal static bool MayRemind(Visitor visitor) => visitor.May(Privilege.ReviewForms) && FilingQuery.RolesOf(visitor).Any(role => role is Role.DepartmentReviewer or Role.FinanceOffice or Role.PerformanceOffice);

    internal static async Task<ProgressView> ReadAsync(DocumentLibrary library, IQueryCollection query, TimeProvider clock, CancellationToken cancel)
    {
        var kind = Enum.TryParse<FormKind>(query["kind"], out var asked) && FilingFlow.Kinds.Contains(asked) ? asked : FormKind.TargetDeclaration;
        var open = (await library.Years.ListAsync(null, new PageRequest(1, 100), cancel)).Rows;
        // The year that is being declared, unless another is asked for.
        var year = int.TryParse(query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? typed : open.FirstOrDefault(row => row.State == YearState.Open)?.Year ?? clock.GetLocalNow().Year;
        var page = FilterQuery.Page(query);
        var units = await library.Progress.UnitsAsync(year, kind, page, cancel);
        var setUp = units.Rows is [var first, ..] ? await library.Filings.YearOfAsync(first.OrganisationId, year, cancel) : null;
        return new ProgressView(year, kind, page, units, await library.Progress.TotalAsync(year, kind, cancel), setUp?.DayOf(FilingFlow.StepOf(kind)));
    }

    private static string Of(long? unit) => unit is { } id ? string.Create(CultureInfo.InvariantCulture, $"&unit={id}") : "";
}
