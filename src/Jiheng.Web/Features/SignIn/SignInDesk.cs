using Jiheng.Domain.Audit;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Accounts;
using Jiheng.Web.Access;
using Jiheng.Web.Hosting;

namespace Jiheng.Web.Features.SignIn;

/// <summary>Takes people from the door to their work: password, code, new password, one after the other. At each stage the browser gets a
/// new token, and only the last one opens anything.</summary>
internal sealed class SignInDesk(WholeLibrary whole, Passwords passwords, FactorCodes codes, WebOptions options)
{
    public const string Refused = "账号或密码不对。请核对大小写后再试；连续错 5 次，账号会锁定 15 分钟。";
    private const string Locked = "错的次数太多，账号已锁定。请 15 分钟后再试，或请安全管理员解锁。";
    private const string Disabled = "这个账号已停用。请联系系统管理员。";

    /// <summary>Somebody whose sign-in is not finished; null where there is none.</summary>
    public static SignedInPerson? Pending(HttpContext http) => http.Features.Get<SignedInPerson>() is { Stage: not SignInStage.Open } person ? person : null;

    /// <summary>Tries a password.</summary>
    public async Task<SignInAnswer> TryAsync(HttpContext http, string account, string password, CancellationToken cancel)
    {
        var state = await whole.Library.Accounts.FindAsync(account, cancel);
        if (state?.Password is not { } hash)
        {
            passwords.IsRight(null, password);
            return await RefuseAsync(http, account, state?.PersonId, SignInOutcome.UnknownAccount, Refused, cancel);
        }

        if (!await whole.Library.Accounts.ClaimAttemptAsync(state.PersonId, cancel)) return await RefuseAsync(http, account, state.PersonId, SignInOutcome.Locked, Locked, cancel);
        if (!passwords.IsRight(hash, password)) return await RefuseAsync(http, account, state.PersonId, SignInOutcome.WrongPassword, Refused, cancel);
        if (state.Status == PersonStatus.Disabled) return await RefuseAsync(http, account, state.PersonId, SignInOutcome.Disabled, Disabled, cancel);
        return await OpenAsync(http, state, gaveCode: false, cancel);
    }

    /// <summary>Takes the code of the second factor, each once.</summary>
    public async Task<SignInAnswer> GiveCodeAsync(HttpContext http, SignedInPerson pending, string code, CancellationToken cancel)
    {
        var state = await StateAsync(pending, cancel);
        if (!await whole.Library.Accounts.ClaimAttemptAsync(state.PersonId, cancel)) return await RefuseAsync(http, state.Account, state.PersonId, SignInOutcome.Locked, Locked, cancel);
        if (codes.Step(state.Factor!, code) is not { } step) return await RefuseAsync(http, state.Account, state.PersonId, SignInOutcome.WrongCode, "动态口令不对。请核对手机的时间，输入现在显示的 6 位数字。", cancel);
        if (!await whole.Library.Accounts.TakeStepAsync(state.PersonId, step, cancel)) return await RefuseAsync(http, state.Account, state.PersonId, SignInOutcome.UsedCode, "这个口令已经用过。请等手机上换了新的再输入。", cancel);
        return await OpenAsync(http, state, gaveCode: true, cancel, pending.SessionId);
    }

    /// <summary>Sets the second factor up that the roles ask for.</summary>
    public async Task<SignInAnswer> EnrolAsync(HttpContext http, SignedInPerson pending, string token, string code, CancellationToken cancel)
    {
        var state = await StateAsync(pending, cancel);
        if (codes.StepOfOffer(state.Account, token, code) is not { } step) return SignInAnswer.No("口令不对，或页面放得太久。请输入手机上现在显示的 6 位数字。");
        await As(http, state).Accounts.SetFactorAsync(state.PersonId, codes.Keep(state.Account, token), step, cancel);
        return await OpenAsync(http, await StateAsync(pending, cancel), gaveCode: true, cancel, pending.SessionId);
    }

    /// <summary>Takes the first password of one's own.</summary>
    public async Task<SignInAnswer> ChangeAsync(HttpContext http, SignedInPerson pending, string password, string again, CancellationToken cancel)
    {
        var state = await StateAsync(pending, cancel);
        if (await ProblemAsync(state, password, again, cancel) is { } problem) return SignInAnswer.No(problem);
        await As(http, state).Accounts.SetPasswordAsync(state.PersonId, passwords.Hash(password), issued: false, cancel: cancel);
        return await OpenAsync(http, await StateAsync(pending, cancel), gaveCode: true, cancel);
    }

    /// <summary>Why a new password may not be taken, in Chinese; null where it may.</summary>
    public async Task<string?> ProblemAsync(AccountState state, string password, string again, CancellationToken cancel)
    {
        if (PasswordRules.Problem(password, state.Account) is { } problem) return problem;
        if (password != again) return "两次输入的密码不一样。";
        var former = await whole.Library.Accounts.FormerAsync(state.PersonId, cancel);
        return former.Any(hash => passwords.IsRight(hash, password)) ? $"最近 {SignInRules.FormerPasswords} 次用过的密码不能再用。" : null;
    }

    /// <summary>Lets somebody in without a password: in a demonstration alone.</summary>
    public async Task<SignInAnswer?> ShowAsync(HttpContext http, string account, CancellationToken cancel)
    {
        if (!await whole.Library.Installation.IsDemoAsync(cancel) || await whole.Library.Accounts.FindAsync(account, cancel) is not { Status: PersonStatus.Active } state) return null;
        return await OpenAtAsync(http, state, SignInStage.Open, null, cancel);
    }

    public async Task SignOutAsync(HttpContext http, SignedInPerson person, CancellationToken cancel)
    {
        await whole.Library.As(new Actor(person.Account, person.Name, Origin.Of(http))).Sessions.EndAsync(person.PersonId, person.SessionId, cancel);
        SessionToken.Take(http);
    }

    private Task<SignInAnswer> OpenAsync(HttpContext http, AccountState state, bool gaveCode, CancellationToken cancel, long? replaced = null) =>
        OpenAtAsync(http, state, state.Next(gaveCode, options.AsksSecondFactor), replaced, cancel);

    private async Task<SignInAnswer> OpenAtAsync(HttpContext http, AccountState state, SignInStage stage, long? replaced, CancellationToken cancel)
    {
        var token = SessionToken.New();
        await As(http, state).Sessions.OpenAsync(state, SessionToken.Hash(token), stage, Origin.Browser(http), replaced, cancel);
        SessionToken.Give(http, token);
        return new SignInAnswer(stage, null);
    }

    private async Task<SignInAnswer> RefuseAsync(HttpContext http, string account, long? person, SignInOutcome outcome, string sentence, CancellationToken cancel)
    {
        await whole.Library.Sessions.RefuseAsync(account, person, outcome, Origin.Browser(http), cancel);
        return SignInAnswer.No(sentence);
    }

    private async Task<AccountState> StateAsync(SignedInPerson pending, CancellationToken cancel) =>
        await whole.Library.Accounts.FindAsync(pending.PersonId, cancel) ?? throw new InvalidOperationException("The session's person is gone.");

    private DocumentLibrary As(HttpContext http, AccountState state) => whole.Library.As(new Actor(state.Account, state.Name, Origin.Of(http)));
}

/// <summary>How far a sign-in came.</summary>
/// <param name="Stage">What is asked for next; null: refused.</param>
/// <param name="Problem">Why it was refused, in Chinese.</param>
internal sealed record SignInAnswer(SignInStage? Stage, string? Problem)
{
    public static SignInAnswer No(string problem) => new(null, problem);
}
