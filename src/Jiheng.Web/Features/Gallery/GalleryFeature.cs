using Jiheng.Web.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Gallery;

/// <summary>组件一览: every component in its states, to look at when one of them changes.</summary>
internal static class GalleryFeature
{
    public static void MapGallery(this IEndpointRouteBuilder routes) => routes.MapGet("/components", () => new RazorComponentResult<GalleryPage>()).ForSignedIn();
}
