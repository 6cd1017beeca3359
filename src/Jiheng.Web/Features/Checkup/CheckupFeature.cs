using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Jiheng.Web.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Checkup;

/// <summary>文档体检: the first page. Files go in here.</summary>
internal static class CheckupFeature
{
    private const int Recent = 8;

    public static void MapCheckup(this IEndpointRouteBuilder routes) => routes.MapGet("/", async (DocumentLibrary library, Visitor visitor, CancellationToken cancel) =>
        Elsewhere(visitor) is { } place ? Results.Redirect(place) : new RazorComponentResult<CheckupPage>(new { (await library.Sets.ListAsync(new PageRequest(1, Recent), cancel: cancel)).Rows })).ForSignedIn();

    // Who puts no files in has his work on another page.
    private static string? Elsewhere(Visitor visitor) => visitor switch
    {
        _ when visitor.May(Privilege.EditForms) => null,
        _ when visitor.May(Privilege.ReadForms) => "/library",
        _ when visitor.May(Privilege.ManageAccounts) => "/accounts",
        _ when visitor.May(Privilege.ReadAudit) => "/audit",
        _ => "/rules",
    };
}
