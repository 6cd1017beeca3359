using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Jiheng.Web.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Checkup;

/// <summary>文档体检: files go in here. The first page of whoever works alone.</summary>
internal static class CheckupFeature
{
    private const int Recent = 8;

    public static void MapCheckup(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/check", (DocumentLibrary library, CancellationToken cancel) => ShowAsync(library, cancel)).Requires(Privilege.EditForms);

    internal static async Task<IResult> ShowAsync(DocumentLibrary library, CancellationToken cancel) =>
        new RazorComponentResult<CheckupPage>(new { (await library.Sets.ListAsync(new PageRequest(1, Recent), cancel: cancel)).Rows });
}
