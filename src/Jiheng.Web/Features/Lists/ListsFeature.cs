using System.Globalization;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Imports;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;

namespace Jiheng.Web.Features.Lists;

/// <summary>视图 and 列: how people arrange lists for themselves.</summary>
internal static class ListsFeature
{
    public static void MapLists(this IEndpointRouteBuilder routes)
    {
        var lists = routes.MapGroup("/lists/{list}");
        lists.MapGet("/views", (string list, DocumentLibrary library, CancellationToken cancel) => ShowAsync(list, library, null, cancel)).Requires(Privilege.ReadForms);
        lists.MapPost("/columns", async (string list, HttpRequest request, DocumentLibrary library, CancellationToken cancel) =>
        {
            if (ListPlace.Find(list) is not { } place) return Results.NotFound();
            var values = await request.ReadFormAsync(cancel);
            return Results.Extensions.SeeOther(await ChooseAsync(place, values, library, cancel));
        }).Requires(Privilege.ReadForms);
        Change(lists, "/views", (place, _, values, library, cancel) => SaveAsync(place, values, library, cancel));
        Change(lists, "/views/{id:long}/rename", async (place, id, values, library, cancel) =>
        {
            await library.Views.RenameAsync(place.List, id, values["name"].ToString(), cancel);
            return Manage(place);
        });
        Change(lists, "/views/{id:long}/default", async (place, id, values, library, cancel) =>
        {
            await library.Views.OpenWithAsync(place.List, values["default"] == "1" ? id : null, cancel);
            return Manage(place);
        });
        Change(lists, "/views/{id:long}/delete", async (place, id, _, library, cancel) =>
        {
            await library.Views.DeleteAsync(place.List, id, cancel);
            return Manage(place);
        });
    }

    private static string Manage(ListPlace place) => $"/lists/{place.Word}/views";

    // A plain form: what is refused stands above the page with what was typed, what is done is looked at anew.
    private static void Change(RouteGroupBuilder lists, string path, Func<ListPlace, long, IFormCollection, DocumentLibrary, CancellationToken, Task<string>> change) =>
        lists.MapPost(path, async (string list, HttpRequest request, DocumentLibrary library, CancellationToken cancel) =>
        {
            if (ListPlace.Find(list) is not { } place) return Results.NotFound();
            var id = long.TryParse(request.RouteValues["id"]?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            try
            {
                return Results.Extensions.SeeOther(await change(place, id, await request.ReadFormAsync(cancel), library, cancel));
            }
            catch (LibraryException refused) when (refused.Problem is LibraryProblem.Refused)
            {
                return await ShowAsync(list, library, refused.Message, cancel);
            }
        }).Requires(Privilege.ReadForms);

    // In a view the choice stands in the address until the view is saved; else it is the person's own from now on.
    private static async Task<string> ChooseAsync(ListPlace place, IFormCollection values, DocumentLibrary library, CancellationToken cancel)
    {
        var asked = QueryHelpers.ParseQuery(values["query"]);
        var (query, keys) = (ArrangedList.QueryOf(place, asked), ArrangedList.KnownIn(place, [.. values["column"], place.Columns[0].Key]));
        if (long.TryParse(values["view"], NumberStyles.None, CultureInfo.InvariantCulture, out var view) && view > 0)
            return place.Path + QueryHelpers.AddQueryString(query, new Dictionary<string, string?> { ["view"] = view.ToString(CultureInfo.InvariantCulture), ["columns"] = string.Join(',', keys) });
        await library.Views.KeepColumnsAsync(place.List, values.ContainsKey("usual") ? [] : keys, cancel);
        // Without a view at all, so that the list does not open with the person's own one.
        return place.Path + (query.Length == 0 ? "?view=0" : query);
    }

    private static async Task<string> SaveAsync(ListPlace place, IFormCollection values, DocumentLibrary library, CancellationToken cancel)
    {
        var query = ArrangedList.QueryOf(place, QueryHelpers.ParseQuery(values["query"]));
        var columns = ArrangedList.KnownIn(place, values["columns"].ToString().Split(','));
        var id = await library.Views.SaveAsync(place.List, values["name"].ToString(), query, columns, values["default"] == "1", cancel);
        return place.Path + QueryHelpers.AddQueryString(query, "view", id.ToString(CultureInfo.InvariantCulture));
    }

    private static async Task<IResult> ShowAsync(string list, DocumentLibrary library, string? problem, CancellationToken cancel)
    {
        if (ListPlace.Find(list) is not { } place) return Results.NotFound();
        var arranged = await ArrangedList.ReadAsync(place, QueryCollection.Empty, library, cancel);
        return new RazorComponentResult<ListViewsPage>(new { List = arranged, Problem = problem }) { StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };
    }
}
