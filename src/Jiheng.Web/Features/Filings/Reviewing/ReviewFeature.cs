using System.Globalization;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Importing;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Imports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Filings.Reviewing;

/// <summary>绩效目标审核表: filled in by the reviewer whose turn it is, beside the form and what the rules found; looked at by everybody once he decided.</summary>
internal static class ReviewFeature
{
    public const string Form = "review";

    public static void MapReviews(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/filings/{id:long}/review", (long id, FilingDesk desk, FilingViews views, CancellationToken cancel) => ShowAsync(id, desk, views, null, null, cancel)).Requires(Privilege.ReviewForms);
        routes.MapPost("/filings/{id:long}/review", SaveAsync).Requires(Privilege.ReviewForms);
        routes.MapGet("/filings/{id:long}/reviews/{version:int}/{level:int}", async (long id, int version, int level, DocumentLibrary library, FilingViews views, CancellationToken cancel) =>
            await views.ReadAsync(id, cancel) is { } filing && filing.Reviews.FirstOrDefault(review => review.Version == version && review.Level == level) is { } kept
                ? new RazorComponentResult<ReviewPage>(new { View = new ReviewView(filing, kept.Opinion, kept, null) }) : Results.NotFound()).Requires(Privilege.ReadForms);
    }

    // Saved first, decided then: what was written stays where the decision is refused.
    private static async Task<IResult> SaveAsync(long id, HttpRequest request, FilingDesk desk, FilingViews views, CancellationToken cancel)
    {
        var values = await request.ReadFormAsync(cancel);
        var version = Number(values["version"]);
        ReviewOpinion? opinion = null;
        try
        {
            opinion = ReviewForm.Read(values);
            await desk.ReviewAsync(id, version, opinion, Number(values["revision"]), cancel);
            if (values["decide"].ToString() is not ("pass" or "return")) return Results.Extensions.SeeOther($"{FilingWords.Address(id)}/review?said=saved");
            var action = values["decide"] == "pass" ? FilingAction.Pass : FilingAction.Return;
            await desk.DecideAsync(id, action, version, opinion.Words, cancel);
            return Results.Extensions.SeeOther($"{FilingWords.Address(id)}?said={values["decide"]}");
        }
        catch (EditRefusedException refused)
        {
            return await ShowAsync(id, desk, views, opinion, new FormAttempt(Form, values, refused.Problems, StatusCodes.Status422UnprocessableEntity), cancel);
        }
        catch (LibraryException refused) when (refused.Problem is LibraryProblem.Refused or LibraryProblem.Changed)
        {
            var status = refused.Problem == LibraryProblem.Changed ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
            return await ShowAsync(id, desk, views, opinion, new FormAttempt(Form, values, [new ImportProblem(0, null, refused.Message, "")], status), cancel);
        }
    }

    private static async Task<IResult> ShowAsync(long id, FilingDesk desk, FilingViews views, ReviewOpinion? typed, FormAttempt? attempt, CancellationToken cancel)
    {
        if (await views.ReadAsync(id, cancel) is not { } filing) return Results.NotFound();
        // Whose turn it is not looks at the filing, where it stands who decided and when.
        if (!filing.MayReview) return Results.Redirect(FilingWords.Address(id));
        var view = ReviewView.ToFillIn(filing, filing.Row.Standing.Reviewer!.Value, await desk.Library.Reviews.ListAsync(id, cancel), typed);
        return new RazorComponentResult<ReviewPage>(new { View = view, Attempt = attempt }) { StatusCode = attempt?.Status ?? StatusCodes.Status200OK };
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
