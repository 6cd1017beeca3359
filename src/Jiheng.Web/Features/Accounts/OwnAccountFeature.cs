using Jiheng.Storage;
using Jiheng.Storage.Accounts;
using Jiheng.Storage.Listing;
using Jiheng.Web.Access;
using Jiheng.Web.Features.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Accounts;

/// <summary>我的账号: one's own password, second factor, open sessions, and where one signed in from.</summary>
internal static class OwnAccountFeature
{
    private const int SignInsShown = 20;

    public static void MapOwnAccount(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/account", async (HttpContext http, DocumentLibrary library, Visitor visitor, CancellationToken cancel) =>
            visitor.Person is { } person ? await PageAsync(library, person, Said(http), cancel) : Results.NotFound()).ForSignedIn();
        routes.MapPost("/account/password", ChangePasswordAsync).ForSignedIn();
        routes.MapGet("/account/factor", (Visitor visitor, FactorCodes codes) =>
            visitor.Person is { } person ? new RazorComponentResult<FactorPage>(new { Offer = codes.Offer(person.Account) }) : Results.NotFound()).ForSignedIn();
        routes.MapPost("/account/factor", SetFactorAsync).ForSignedIn();
        routes.MapPost("/account/sessions/{id:long}/end", async (long id, DocumentLibrary library, Visitor visitor, CancellationToken cancel) =>
        {
            if (visitor.Person is not { } person) return Results.NotFound();
            await library.Sessions.EndAsync(person.PersonId, id, cancel);
            return Results.Redirect("/account?said=ended");
        }).ForSignedIn();
        routes.MapPost("/account/sessions/end-others", async (DocumentLibrary library, Visitor visitor, CancellationToken cancel) =>
        {
            if (visitor.Person is not { } person) return Results.NotFound();
            await library.Sessions.EndAllAsync(person.PersonId, person.SessionId, cancel);
            return Results.Redirect("/account?said=ended");
        }).ForSignedIn();
    }

    private static async Task<IResult> ChangePasswordAsync(HttpContext http, DocumentLibrary library, Visitor visitor, SignInDesk desk, Passwords passwords, CancellationToken cancel)
    {
        if (visitor.Person is not { } person) return Results.NotFound();
        var form = await http.Request.ReadFormAsync(cancel);
        var state = (await library.Accounts.FindAsync(person.PersonId, cancel))!;
        // Whoever finds an open browser may not try passwords for ever either.
        if (!await library.Accounts.ClaimAttemptAsync(person.PersonId, cancel)) return await PageAsync(library, person, new Said("错的次数太多，账号已锁定。请 15 分钟后再改。", true), cancel);
        if (!passwords.IsRight(state.Password, form["present"].ToString())) return await PageAsync(library, person, new Said("现在的密码不对。", true), cancel);
        await library.Accounts.ProveAsync(person.PersonId, cancel);
        if (await desk.ProblemAsync(state, form["password"].ToString(), form["again"].ToString(), cancel) is { } problem) return await PageAsync(library, person, new Said(problem, true), cancel);

        await library.Accounts.SetPasswordAsync(person.PersonId, passwords.Hash(form["password"].ToString()), issued: false, person.SessionId, cancel);
        return Results.Redirect("/account?said=password");
    }

    private static async Task<IResult> SetFactorAsync(HttpContext http, DocumentLibrary library, Visitor visitor, FactorCodes codes, CancellationToken cancel)
    {
        if (visitor.Person is not { } person) return Results.NotFound();
        var form = await http.Request.ReadFormAsync(cancel);
        var offer = form["offer"].ToString();
        if (codes.StepOfOffer(person.Account, offer, form["code"].ToString()) is not { } step)
            return new RazorComponentResult<FactorPage>(new { Offer = codes.Again(person.Account, offer) ?? codes.Offer(person.Account), Problem = "口令不对，或页面放得太久。请输入手机上现在显示的 6 位数字。" });
        await library.Accounts.SetFactorAsync(person.PersonId, codes.Keep(person.Account, offer), step, cancel);
        return Results.Redirect("/account?said=factor");
    }

    private static async Task<IResult> PageAsync(DocumentLibrary library, SignedInPerson person, Said? said, CancellationToken cancel)
    {
        var view = new OwnAccountView(person, (await library.Accounts.FindAsync(person.PersonId, cancel))!,
            await library.Sessions.OpenOfAsync(person.PersonId, cancel),
            (await library.AccountList.SignInsAsync(new SignInFilter(PersonId: person.PersonId), new PageRequest(1, SignInsShown), cancel)).Rows);
        return new RazorComponentResult<OwnAccountPage>(new { View = view, Said = said }) { StatusCode = said is { IsProblem: true } ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK };
    }

    private static Said? Said(HttpContext http) => http.Request.Query["said"].ToString() switch
    {
        "password" => new Said("密码已修改，其他地方的登录已结束。", false),
        "factor" => new Said("动态口令已设置，下次登录时要用。", false),
        "ended" => new Said("已结束。", false),
        _ => null,
    };
}

/// <summary>What a page says of what was just done.</summary>
public sealed record Said(string Sentence, bool IsProblem);

/// <summary>What the page of one's own account shows.</summary>
public sealed record OwnAccountView(SignedInPerson Person, AccountState State, IReadOnlyList<OpenSession> Sessions, IReadOnlyList<SignInRow> SignIns);
