using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Web.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Writing;

/// <summary>Forms in other layouts, and empty forms to be filled in.</summary>
internal static class WritingFeature
{
    public static void MapWriting(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/forms/{id:long}/layouts", async (long id, string? layout, DocumentLibrary library, CancellationToken cancel) =>
            await library.Forms.OpenAsync(id, cancel) is { } opened ? new RazorComponentResult<LayoutPage>(new { View = LayoutView.Of(opened, layout) }) : Results.NotFound()).Requires(Privilege.ReadForms);
        routes.MapGet("/templates", () => new RazorComponentResult<TemplatesPage>()).ForAnyone();
    }
}
