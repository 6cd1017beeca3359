using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Jiheng.Web.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Checkup;

/// <summary>文档体检: the first page. Files go in here.</summary>
internal static class CheckupFeature
{
    private const int Recent = 8;

    public static void MapCheckup(this IEndpointRouteBuilder routes) => routes.MapGet("/", async (DocumentLibrary library, CancellationToken cancel) =>
        new RazorComponentResult<CheckupPage>(new { (await library.Sets.ListAsync(new PageRequest(1, Recent), cancel: cancel)).Rows })).ForSignedIn();
}
