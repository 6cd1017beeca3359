using System.Globalization;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Notices;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;
using Jiheng.Web.Features.Imports;
using Jiheng.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Notices;

/// <summary>消息: what somebody is told, and whether he wants it by e-mail too.</summary>
internal static class NoticesFeature
{
    public static void AddNotices(this IServiceCollection services) => services.AddSingleton<MailSender>().AddHostedService<NoticeService>();

    public static void MapNotices(this IEndpointRouteBuilder routes)
    {
        var notices = routes.MapGroup("/notices");
        notices.MapGet("", (HttpRequest request, DocumentLibrary library, WebOptions options, CancellationToken cancel) => ShowAsync(request, library, options, null, cancel)).ForSignedIn();
        // Asked by every page after it is shown: pages that are kept for many visitors know nothing of one's notices.
        notices.MapGet("/count", async (HttpResponse response, DocumentLibrary library, CancellationToken cancel) =>
        {
            response.Headers.CacheControl = "no-store";
            return Results.Json(new { unread = await library.Notices.UnreadAsync(cancel), most = NoticeBox.MostCounted });
        }).ForSignedIn();
        notices.MapPost("/{id:long}/open", async (long id, DocumentLibrary library, CancellationToken cancel) => Results.Extensions.SeeOther(NoticeWords.Address(await library.Notices.ReadAsync(id, cancel)))).ForSignedIn();
        notices.MapPost("/read", async (HttpRequest request, DocumentLibrary library, CancellationToken cancel) =>
        {
            await library.Notices.ReadAllAsync(long.TryParse((await request.ReadFormAsync(cancel))["up-to"], NumberStyles.None, CultureInfo.InvariantCulture, out var upTo) ? upTo : 0, cancel);
            return Results.Extensions.SeeOther("/notices");
        }).ForSignedIn();
        notices.MapPost("/mailbox", async (HttpRequest request, DocumentLibrary library, WebOptions options, CancellationToken cancel) =>
        {
            var values = await request.ReadFormAsync(cancel);
            var typed = new Mailbox(values["address"].ToString(), values["on"] == "1");
            try
            {
                await library.Mails.KeepMailboxAsync(typed, cancel);
                return Results.Extensions.SeeOther("/notices?said=mailbox");
            }
            catch (LibraryException refused) when (refused.Problem is LibraryProblem.Refused)
            {
                return await ShowAsync(request, library, options, (typed, refused.Message), cancel);
            }
        }).ForSignedIn();
    }

    private static async Task<IResult> ShowAsync(HttpRequest request, DocumentLibrary library, WebOptions options, (Mailbox Typed, string Problem)? attempt, CancellationToken cancel)
    {
        var page = FilterQuery.Page(request.Query);
        return new RazorComponentResult<NoticesPage>(new
        {
            Page = page, Found = await library.Notices.ListAsync(page, cancel), SendsMail = options.Mail is not null, Mailbox = attempt?.Typed ?? await library.Mails.MailboxAsync(cancel), attempt?.Problem, IsSaved = request.Query["said"] == "mailbox",
        })
        {
            StatusCode = attempt is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
    }
}
