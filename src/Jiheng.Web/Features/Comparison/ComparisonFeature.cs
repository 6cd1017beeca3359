using Jiheng.Domain.People;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Forms;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Comparison;

/// <summary>申报—自评对照: a form beside the declaration of the same project and year.</summary>
internal static class ComparisonFeature
{
    public static void MapComparison(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/forms/{id:long}/compare", FindAsync).Requires(Privilege.ReadForms);
        routes.MapGet("/forms/{id:long}/compare/{other:long}", CompareAsync).Requires(Privilege.ReadForms);
    }

    private static async Task<IResult> FindAsync(long id, HttpRequest request, DocumentLibrary library, CancellationToken cancel)
    {
        if (await library.Forms.OpenAsync(id, cancel) is not { } opened || DeclarationMatcher.DeclarationOf(opened.Row.Kind) == Jiheng.Domain.Documents.FormKind.None) return Results.NotFound();
        var form = CorrectedForm.Of(opened);
        var found = await DeclarationSearch.RunAsync(library, opened.Row, form, cancel);
        return found.Chosen is { } declaration
            ? new RazorComponentResult<ComparisonPage>(new { View = ComparisonView.Of(declaration, opened, request) })
            : new RazorComponentResult<ChoicePage>(new { opened.Row, Found = found });
    }

    private static async Task<IResult> CompareAsync(long id, long other, HttpRequest request, DocumentLibrary library, CancellationToken cancel)
    {
        if (await library.Forms.OpenAsync(id, cancel) is not { } form || await library.Forms.OpenAsync(other, cancel) is not { } declaration) return Results.NotFound();
        return declaration.Row.Kind == DeclarationMatcher.DeclarationOf(form.Row.Kind)
            ? new RazorComponentResult<ComparisonPage>(new { View = ComparisonView.Of(declaration, form, request) })
            : Results.NotFound();
    }
}
