using Jiheng.Web.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.SetUp;

/// <summary>The first start: whoever holds the link that the program printed makes the three administrators. It works once.</summary>
internal static class SetUpFeature
{
    public static void MapSetUp(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/set-up", async (string? key, WholeLibrary whole, TimeProvider clock, CancellationToken cancel) =>
            key is not null && await whole.Library.Installation.MaySetUpAsync(SessionToken.Hash(key), cancel)
                ? Page(new SetUpForm(key, clock.GetLocalNow().Year), null)
                : Results.NotFound()).ForAnyone();
        routes.MapPost("/set-up", SetUpAsync).ForAnyone();
    }

    private static async Task<IResult> SetUpAsync(HttpContext http, WholeLibrary whole, SignIn.Passwords passwords, TimeProvider clock, CancellationToken cancel)
    {
        var form = SetUpForm.Of(await http.Request.ReadFormAsync(cancel), clock.GetLocalNow().Year);
        if (!await whole.Library.Installation.MaySetUpAsync(SessionToken.Hash(form.Key), cancel)) return Results.NotFound();
        if (form.Problem() is { } problem) return Page(form, problem);
        var made = form.Made(passwords);
        try
        {
            await whole.Library.As(new Domain.Audit.Actor("set-up", "首次设置", Origin.Of(http))).Installation.SetUpAsync(SessionToken.Hash(form.Key), made.First, cancel);
        }
        catch (FormatException wrong)
        {
            return Page(form, wrong.Message);
        }

        return new RazorComponentResult<SetUpDonePage>(new { Issued = made.Issued, form.Administrators[0].Account });
    }

    private static RazorComponentResult<SetUpPage> Page(SetUpForm form, string? problem) =>
        new(new { Form = form, Problem = problem }) { StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };
}
