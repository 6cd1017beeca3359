using System.Globalization;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Web.Access;
using Jiheng.Web.Features.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Accounts;

/// <summary>账号管理: locked accounts, new passwords, second factors that were lost, and who tried to sign in. Never one's own: a second
/// administrator does that.</summary>
internal static class AccountsFeature
{
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        var accounts = routes.MapGroup("/accounts");
        accounts.MapGet("", async (HttpRequest request, DocumentLibrary library, CancellationToken cancel) =>
            new RazorComponentResult<AccountsPage>(new { View = await AccountsView.ReadAsync(library, request.Query, cancel) })).Requires(Privilege.ManageAccounts);
        accounts.MapGet("/sign-ins", async (HttpRequest request, DocumentLibrary library, CancellationToken cancel) =>
            new RazorComponentResult<SignInsPage>(new { View = await SignInsView.ReadAsync(library, request.Query, cancel) })).Requires(Privilege.ManageAccounts);
        accounts.MapPost("/{id:long}/password", IssueAsync).Requires(Privilege.ManageAccounts);
        accounts.MapPost("/{id:long}/unlock", (long id, HttpRequest request, DocumentLibrary library, Visitor visitor, CancellationToken cancel) =>
            DoAsync(id, request, library, visitor, () => library.Accounts.UnlockAsync(id, cancel), cancel)).Requires(Privilege.ManageAccounts);
        accounts.MapPost("/{id:long}/factor", (long id, HttpRequest request, DocumentLibrary library, Visitor visitor, CancellationToken cancel) =>
            DoAsync(id, request, library, visitor, () => library.Accounts.SetFactorAsync(id, null, 0, cancel), cancel)).Requires(Privilege.ManageAccounts);
        accounts.MapPost("/{id:long}/sessions", (long id, HttpRequest request, DocumentLibrary library, Visitor visitor, CancellationToken cancel) =>
            DoAsync(id, request, library, visitor, () => library.Sessions.EndAllAsync(id, cancel: cancel), cancel)).Requires(Privilege.ManageAccounts);
    }

    private static async Task<IResult> IssueAsync(long id, DocumentLibrary library, Visitor visitor, Passwords passwords, CancellationToken cancel)
    {
        if (await library.Accounts.FindAsync(id, cancel) is not { } state) return Results.NotFound();
        if (id == visitor.Person?.PersonId) return Own();
        var password = Passwords.MadeUp();
        await library.Accounts.SetPasswordAsync(id, passwords.Hash(password), issued: true, cancel: cancel);
        return new RazorComponentResult<IssuedPage>(new { Issued = new IssuedPassword(state.Account, state.Name, password) });
    }

    private static async Task<IResult> DoAsync(long id, HttpRequest request, DocumentLibrary library, Visitor visitor, Func<Task> work, CancellationToken cancel)
    {
        if (await library.Accounts.FindAsync(id, cancel) is not { } state) return Results.NotFound();
        if (id == visitor.Person?.PersonId) return Own();
        await work();
        var back = (await request.ReadFormAsync(cancel))["back"].ToString();
        return Results.Redirect(back.StartsWith("/accounts?", StringComparison.Ordinal) ? back : string.Create(CultureInfo.InvariantCulture, $"/accounts?q={Uri.EscapeDataString(state.Account)}"));
    }

    private static IResult Own() => Results.Text("自己的账号请在“我的账号”里修改；解锁、重发密码、取消动态口令要由另一位安全管理员来做。", statusCode: StatusCodes.Status422UnprocessableEntity);
}
