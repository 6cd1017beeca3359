using Jiheng.Domain.People;
using Jiheng.Web.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.SignIn;

/// <summary>The door: everything that people do before they are in, and leaving.</summary>
internal static class SignInFeature
{
    public static void AddSignIn(this IServiceCollection services) => services.AddSingleton<Passwords>().AddSingleton<FactorCodes>().AddSingleton<SignInDesk>();

    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sign-in", DoorAsync).ForAnyone();
        routes.MapPost("/sign-in", TryAsync).ForAnyone().RequireRateLimiting(SignInLimits.Name);
        routes.MapPost("/sign-in/demo", ShowAsync).ForAnyone();
        routes.MapGet("/sign-in/code", (HttpContext http) => At(http, SignInStage.Code, _ => new RazorComponentResult<CodePage>())).ForAnyone();
        routes.MapPost("/sign-in/code", (HttpContext http, SignInDesk desk, CancellationToken cancel) => StepAsync(http, SignInStage.Code,
            async (pending, form) => await desk.GiveCodeAsync(http, pending, form["code"].ToString(), cancel),
            (_, _, problem) => new RazorComponentResult<CodePage>(new { Problem = problem }), cancel)).ForAnyone().RequireRateLimiting(SignInLimits.Name);
        routes.MapGet("/sign-in/enrol", (HttpContext http, FactorCodes codes) => At(http, SignInStage.Enrolment, pending => new RazorComponentResult<EnrolPage>(new { Offer = codes.Offer(pending.Account) }))).ForAnyone();
        routes.MapPost("/sign-in/enrol", (HttpContext http, SignInDesk desk, FactorCodes codes, CancellationToken cancel) => StepAsync(http, SignInStage.Enrolment,
            async (pending, form) => await desk.EnrolAsync(http, pending, form["offer"].ToString(), form["code"].ToString(), cancel),
            (pending, form, problem) => new RazorComponentResult<EnrolPage>(new { Offer = codes.Again(pending.Account, form["offer"].ToString()) ?? codes.Offer(pending.Account), Problem = problem }), cancel)).ForAnyone();
        routes.MapGet("/sign-in/password", (HttpContext http) => At(http, SignInStage.NewPassword, pending => new RazorComponentResult<NewPasswordPage>(new { pending.Account }))).ForAnyone();
        routes.MapPost("/sign-in/password", (HttpContext http, SignInDesk desk, CancellationToken cancel) => StepAsync(http, SignInStage.NewPassword,
            async (pending, form) => await desk.ChangeAsync(http, pending, form["password"].ToString(), form["again"].ToString(), cancel),
            (pending, _, problem) => new RazorComponentResult<NewPasswordPage>(new { pending.Account, Problem = problem }), cancel)).ForAnyone();
        routes.MapPost("/sign-out", SignOutAsync).ForSignedIn();
    }

    private static async Task<IResult> DoorAsync(HttpContext http, WholeLibrary whole, string? to, CancellationToken cancel)
    {
        if (SignInDesk.Pending(http) is { } pending) return Results.Redirect(PageOf(pending.Stage, to));
        if (http.User.Identity?.IsAuthenticated == true) return Results.Redirect(Inside(to));
        return Door(await DemoView.ReadAsync(whole.Library, cancel), to, "", null);
    }

    private static async Task<IResult> TryAsync(HttpContext http, SignInDesk desk, WholeLibrary whole, CancellationToken cancel)
    {
        var form = await http.Request.ReadFormAsync(cancel);
        var (account, to) = (form["account"].ToString().Trim(), form["to"].ToString());
        var answer = await desk.TryAsync(http, account, form["password"].ToString(), cancel);
        return answer.Stage is { } stage ? Results.Redirect(PageOf(stage, to)) : Door(await DemoView.ReadAsync(whole.Library, cancel), to, account, answer.Problem);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, SignInDesk desk, CancellationToken cancel)
    {
        var form = await http.Request.ReadFormAsync(cancel);
        return await desk.ShowAsync(http, form["account"].ToString(), cancel) is { Stage: { } stage } ? Results.Redirect(PageOf(stage, form["to"])) : Results.NotFound();
    }

    private static RazorComponentResult<SignInPage> Door(DemoView? demo, string? to, string account, string? problem) =>
        new(new { Demo = demo, To = Inside(to), Account = account, Problem = problem }) { StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };

    private static IResult At(HttpContext http, SignInStage stage, Func<Storage.Accounts.SignedInPerson, IResult> page) =>
        SignInDesk.Pending(http) is { } pending ? pending.Stage == stage ? page(pending) : Results.Redirect(PageOf(pending.Stage, null)) : Results.Redirect("/sign-in");

    private static async Task<IResult> StepAsync(
        HttpContext http, SignInStage stage, Func<Storage.Accounts.SignedInPerson, IFormCollection, Task<SignInAnswer>> step, Func<Storage.Accounts.SignedInPerson, IFormCollection, string, IResult> again, CancellationToken cancel)
    {
        if (SignInDesk.Pending(http) is not { } pending || pending.Stage != stage) return Results.Redirect("/sign-in");
        var form = await http.Request.ReadFormAsync(cancel);
        var answer = await step(pending, form);
        return answer.Stage is { } next ? Results.Redirect(PageOf(next, null)) : again(pending, form, answer.Problem!);
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, Visitor visitor, SignInDesk desk, CancellationToken cancel)
    {
        if (visitor.Person is { } person) await desk.SignOutAsync(http, person, cancel);
        return Results.Redirect("/sign-in");
    }

    private static string PageOf(SignInStage stage, string? to) => stage switch
    {
        SignInStage.Code => "/sign-in/code",
        SignInStage.Enrolment => "/sign-in/enrol",
        SignInStage.NewPassword => "/sign-in/password",
        SignInStage.Open => Inside(to),
    };

    // Never to another site: an address that begins with two strokes is one.
    private static string Inside(string? to) => to is ['/', not ('/' or '\\'), ..] && !to.StartsWith("/sign-in", StringComparison.Ordinal) ? to : "/";
}
