using Jiheng.Storage;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Checkup;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Home;

/// <summary>首页: what there is to do for whoever is signed in. Whoever works alone begins with the check-up of documents.</summary>
internal static class HomeFeature
{
    public static void MapHome(this IEndpointRouteBuilder routes) => routes.MapGet("/", async (DocumentLibrary library, Visitor visitor, TimeProvider clock, CancellationToken cancel) =>
        visitor.Person is null ? await CheckupFeature.ShowAsync(library, cancel) : new RazorComponentResult<HomePage>(new { View = await HomeView.ReadAsync(library, visitor, clock, cancel) })).ForSignedIn();
}
