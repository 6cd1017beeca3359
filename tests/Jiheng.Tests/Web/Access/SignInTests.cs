using System.Net;
using System.Text.RegularExpressions;
using Jiheng.Domain.People;
using Jiheng.Storage.Accounts;
using Jiheng.Storage.Listing;
using Jiheng.Storage.People;
using Jiheng.Tests.Storage.Scoping;
using Jiheng.Web.Access;
using OtpNet;

namespace Jiheng.Tests.Web.Access;

/// <summary>Everything that can go wrong at the door, as a browser meets it.</summary>
public sealed partial class SignInTests : IAsyncLifetime
{
    private const string Clerk = "clerk-school";
    private const string Reviewer = "reviewer-education";
    private readonly SignInServer site = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await site.InitializeAsync();
        await Townspeople.SettleAsync(site.Library);
        await site.GivePasswordAsync(Clerk);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Who_is_not_in_is_led_to_the_door_and_back_to_where_he_wanted()
    {
        using var browser = site.Browser();
        var (status, to, _) = await browser.GetAsync("/library?q=1");
        Assert.Equal((HttpStatusCode.Redirect, "/sign-in?to=%2Flibrary%3Fq%3D1"), (status, to));
        Assert.Equal("/rules", (await browser.SignInAsync(Clerk)).To);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/library")).Status);
        Assert.Contains(Clerk, (await browser.GetAsync("/account")).Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("//example.com/")]
    [InlineData("/\\example.com/")]
    [InlineData("/sign-in")]
    public async Task Nobody_is_sent_to_another_site_after_signing_in(string to)
    {
        using var browser = site.Browser();
        Assert.Equal("/", (await browser.PostAsync("/sign-in", "/sign-in", ("account", Clerk), ("password", SignInServer.Password), ("to", to))).To);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_account_are_told_alike()
    {
        using var browser = site.Browser();
        var (wrong, unknown) = (await browser.SignInAsync(Clerk, "falsch"), await browser.SignInAsync("niemand", "falsch"));
        Assert.Equal(SignInServer.Problem(wrong.Page), SignInServer.Problem(unknown.Page));
        Assert.StartsWith("账号或密码不对。", SignInServer.Problem(wrong.Page), StringComparison.Ordinal);
        Assert.Null(browser.Session);
        var attempts = (await site.Library.AccountList.SignInsAsync(new SignInFilter(), new PageRequest(), Cancel)).Rows;
        Assert.Equal([SignInOutcome.UnknownAccount, SignInOutcome.WrongPassword], attempts.Select(attempt => attempt.Outcome));
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_for_a_quarter_of_an_hour_also_for_the_right_one()
    {
        using var browser = site.Browser();
        for (var i = 0; i < SignInRules.MostFailures; i++) await browser.SignInAsync(Clerk, $"falsch{i}");
        Assert.Contains("账号已锁定", SignInServer.Problem((await browser.SignInAsync(Clerk)).Page), StringComparison.Ordinal);
        Assert.Equal([Clerk], (await site.Library.AccountList.SearchAsync(new AccountFilter(Locked: true), new PageRequest(), Cancel)).Rows.Select(row => row.Account));
        site.Clock.Time += TimeSpan.FromMinutes(16);
        Assert.Equal("/rules", (await browser.SignInAsync(Clerk)).To);
    }

    [Fact]
    public async Task Many_guesses_at_once_are_no_more_than_five()
    {
        var guesses = await Task.WhenAll(Enumerable.Range(0, 12).Select(async i =>
        {
            using var browser = site.Browser();
            return SignInServer.Problem((await browser.SignInAsync(Clerk, $"falsch{i}")).Page)!;
        }));
        Assert.Equal(SignInRules.MostFailures, guesses.Count(said => said.StartsWith("账号或密码不对", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_session_that_somebody_planted_opens_nothing()
    {
        using var browser = site.Browser();
        var planted = SessionToken.New();
        browser.Cookies.Add(new Uri(site.Server.Address), new Cookie("jiheng-session", planted));
        await browser.SignInAsync(Clerk);
        Assert.NotEqual(planted, browser.Session);
        using var thief = site.Browser();
        thief.Cookies.Add(new Uri(site.Server.Address), new Cookie("jiheng-session", planted));
        Assert.Equal(HttpStatusCode.Redirect, (await thief.GetAsync("/library")).Status);
    }

    [Fact]
    public async Task A_form_without_the_page_s_token_is_refused_and_so_is_one_with_another_visitor_s()
    {
        using var browser = site.Browser();
        await browser.SignInAsync(Clerk);
        using var bare = new HttpRequestMessage(HttpMethod.Post, "/sign-out");
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.SendAsync(bare)).Status);
        using var other = site.Browser();
        var foreign = BrowserClient.Token().Match((await other.GetAsync("/sign-in")).Page).Groups[1].Value;
        using var forged = new HttpRequestMessage(HttpMethod.Post, "/sign-out") { Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", foreign)]) };
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.SendAsync(forged)).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/library")).Status);
    }

    [Fact]
    public async Task A_password_that_was_given_out_must_be_changed_before_anything_else()
    {
        await site.GivePasswordAsync(Clerk, issued: true);
        using var browser = site.Browser();
        Assert.Equal("/sign-in/password", (await browser.SignInAsync(Clerk)).To);
        var before = browser.Session;
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/library")).Status);
        Assert.Contains("用过的密码不能再用", SignInServer.Problem((await ChangeAsync(browser, SignInServer.Password)).Page), StringComparison.Ordinal);
        Assert.Contains("至少要 10 个字符", SignInServer.Problem((await ChangeAsync(browser, "Kurz1!")).Page), StringComparison.Ordinal);
        Assert.Contains("不一样", SignInServer.Problem((await browser.PostAsync("/sign-in/password", "/sign-in/password", ("password", "Qingshan-Lvshui9"), ("again", "Qingshan-Lvshui8"))).Page), StringComparison.Ordinal);
        Assert.Equal("/", (await ChangeAsync(browser, "Qingshan-Lvshui9")).To);
        Assert.NotEqual(before, browser.Session);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/library")).Status);
        using var again = site.Browser();
        Assert.NotNull(SignInServer.Problem((await again.SignInAsync(Clerk)).Page));
        Assert.Equal("/rules", (await again.SignInAsync(Clerk, "Qingshan-Lvshui9")).To);
    }

    [Fact]
    public async Task None_of_the_last_five_passwords_can_be_taken_again()
    {
        using var browser = site.Browser();
        await browser.SignInAsync(Clerk);
        var present = SignInServer.Password;
        foreach (var next in new[] { "Qingshan-Lvshui1", "Qingshan-Lvshui2", "Qingshan-Lvshui3", "Qingshan-Lvshui4" })
        {
            Assert.Equal("/account?said=password", (await OwnAsync(browser, present, next)).To);
            Assert.Contains("用过的密码", SignInServer.Problem((await OwnAsync(browser, next, SignInServer.Password)).Page), StringComparison.Ordinal);
            present = next;
        }

        Assert.Contains("现在的密码不对", SignInServer.Problem((await OwnAsync(browser, "falsch", "Qingshan-Lvshui5")).Page), StringComparison.Ordinal);
        await OwnAsync(browser, present, "Qingshan-Lvshui5");
        Assert.Equal("/account?said=password", (await OwnAsync(browser, "Qingshan-Lvshui5", SignInServer.Password)).To);
    }

    [Fact]
    public async Task An_approver_sets_a_second_factor_up_and_each_of_its_codes_works_once()
    {
        await site.GivePasswordAsync(Reviewer);
        using var browser = site.Browser();
        Assert.Equal("/sign-in/enrol", (await browser.SignInAsync(Reviewer)).To);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/library")).Status);
        var offer = (await browser.GetAsync("/sign-in/enrol")).Page;
        var (token, key) = (Offer().Match(offer).Groups[1].Value, Key().Match(offer).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal));
        Assert.NotNull(SignInServer.Problem((await browser.PostAsync("/sign-in/enrol", "/sign-in/enrol", ("offer", token), ("code", "000000"))).Page));
        Assert.Equal("/", (await browser.PostAsync("/sign-in/enrol", "/sign-in/enrol", ("offer", token), ("code", Code(key)))).To);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/library")).Status);

        using var second = site.Browser();
        Assert.Equal("/sign-in/code", (await second.SignInAsync(Reviewer)).To);
        Assert.Equal(HttpStatusCode.Redirect, (await second.GetAsync("/library")).Status);
        // The code by which it was set up was used.
        Assert.Contains("已经用过", SignInServer.Problem((await GiveAsync(second, Code(key))).Page), StringComparison.Ordinal);
        site.Clock.Time += TimeSpan.FromSeconds(30);
        Assert.Contains("动态口令不对", SignInServer.Problem((await GiveAsync(second, "000000")).Page), StringComparison.Ordinal);
        var code = Code(key);
        Assert.Equal("/", (await GiveAsync(second, code)).To);

        using var thief = site.Browser();
        await thief.SignInAsync(Reviewer);
        Assert.Contains("已经用过", SignInServer.Problem((await GiveAsync(thief, code)).Page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await thief.GetAsync("/library")).Status);
    }

    [Fact]
    public async Task Wrong_codes_lock_the_account_too()
    {
        await site.GivePasswordAsync(Clerk);
        var clerk = (await site.Library.Accounts.FindAsync(Clerk, Cancel))!;
        using var first = site.Browser();
        await first.SignInAsync(Clerk);
        var offer = (await first.GetAsync("/account/factor")).Page;
        var key = Key().Match(offer).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        Assert.Equal("/account?said=factor", (await first.PostAsync("/account/factor", "/account", ("offer", Offer().Match(offer).Groups[1].Value), ("code", Code(key)))).To);
        using var browser = site.Browser();
        await browser.SignInAsync(Clerk);
        for (var i = 0; i < SignInRules.MostFailures; i++) await GiveAsync(browser, $"00000{i}");
        site.Clock.Time += TimeSpan.FromSeconds(30);
        Assert.Contains("账号已锁定", SignInServer.Problem((await GiveAsync(browser, Code(key))).Page), StringComparison.Ordinal);
        Assert.NotNull((await site.Library.Accounts.FindAsync(clerk.PersonId, Cancel))!.LockedUntil);
    }

    [Fact]
    public async Task Sessions_are_listed_and_one_can_end_another()
    {
        using var home = site.Browser();
        using var office = site.Browser();
        await home.SignInAsync(Clerk);
        await office.SignInAsync(Clerk);
        var clerk = (await site.Library.Accounts.FindAsync(Clerk, Cancel))!;
        Assert.Equal(2, (await site.Library.Sessions.OpenOfAsync(clerk.PersonId, Cancel)).Count);
        Assert.Equal("/account?said=ended", (await office.PostAsync("/account/sessions/end-others", "/account")).To);
        Assert.Equal(HttpStatusCode.Redirect, (await home.GetAsync("/library")).Status);
        Assert.Equal(HttpStatusCode.OK, (await office.GetAsync("/library")).Status);
        // Nobody else's: a number of somebody's session is as if it were not there.
        await site.GivePasswordAsync("clerk-clinic");
        using var foreign = site.Browser();
        await foreign.SignInAsync("clerk-clinic");
        var id = (await site.Library.Sessions.OpenOfAsync(clerk.PersonId, Cancel)).Single().Id;
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.PostAsync($"/account/sessions/{id}/end", "/account")).Status);
        Assert.Equal(HttpStatusCode.OK, (await office.GetAsync("/library")).Status);
        Assert.Equal("/sign-in", (await office.PostAsync("/sign-out", "/account")).To);
        Assert.Equal(HttpStatusCode.Redirect, (await office.GetAsync("/library")).Status);
    }

    [Fact]
    public async Task A_session_ends_by_idleness_and_after_half_a_day()
    {
        using var browser = site.Browser();
        await browser.SignInAsync(Clerk);
        for (var i = 0; i < 2; i++)
        {
            site.Clock.Time += TimeSpan.FromMinutes(20);
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/library")).Status);
        }

        site.Clock.Time += TimeSpan.FromMinutes(31);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/library")).Status);
        await browser.SignInAsync(Clerk);
        for (var i = 0; i < 36; i++)
        {
            site.Clock.Time += TimeSpan.FromMinutes(20);
            await browser.GetAsync("/library");
        }

        site.Clock.Time += TimeSpan.FromMinutes(1);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/library")).Status);
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_once_and_so_is_a_role_that_was_taken_away()
    {
        using var browser = site.Browser();
        await browser.SignInAsync(Clerk);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).Status);
        await ChangePersonAsync(entry => entry with { Roles = "专家", Reach = "" });
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/bin")).Status);
        await ChangePersonAsync(entry => entry with { Status = "停用" });
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/library")).Status);
        Assert.Contains("已停用", SignInServer.Problem((await browser.SignInAsync(Clerk)).Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_hands_out_a_password_unlocks_and_ends_sessions_but_not_his_own()
    {
        using var clerk = site.Browser();
        await clerk.SignInAsync(Clerk);
        using var security = await EnterAsync("security");
        var (own, id) = ((await site.Library.Accounts.FindAsync("security", Cancel))!.PersonId, (await site.Library.Accounts.FindAsync(Clerk, Cancel))!.PersonId);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await security.PostAsync($"/accounts/{own}/password", "/accounts")).Status);
        var issued = await security.PostAsync($"/accounts/{id}/password", "/accounts");
        var password = WebUtility.HtmlDecode(Issued().Match(issued.Page).Groups[1].Value);
        Assert.Equal(HttpStatusCode.Redirect, (await clerk.GetAsync("/library")).Status);
        Assert.Equal("/sign-in/password", (await clerk.SignInAsync(Clerk, password)).To);
        using var guesser = site.Browser();
        for (var i = 0; i <= SignInRules.MostFailures; i++) await guesser.SignInAsync(Clerk, "falsch");
        Assert.Contains("账号已锁定", SignInServer.Problem((await guesser.SignInAsync(Clerk, password)).Page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await security.PostAsync($"/accounts/{id}/unlock", "/accounts")).Status);
        Assert.Equal("/sign-in/password", (await guesser.SignInAsync(Clerk, password)).To);
        Assert.Contains(Clerk, (await security.GetAsync("/accounts/sign-ins?account=" + Clerk)).Page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await security.PostAsync("/accounts/999999/unlock", "/accounts")).Status);
    }

    [Fact]
    public async Task What_people_do_is_told_in_their_name()
    {
        using var browser = site.Browser();
        await browser.SignInAsync(Clerk);
        await browser.PostAsync("/sets?name=五月", "/");
        var entries = (await site.Library.Audit.ListAsync(new Jiheng.Storage.Audit.AuditFilter { Who = Clerk }, new PageRequest(), Cancel)).Rows;
        Assert.Equal(["set-created", "signed-in"], entries.Select(entry => entry.Action).Where(action => action is "set-created" or "signed-in"));
        Assert.All(entries.Where(entry => entry.Action == "set-created"), entry => Assert.Equal("127.0.0.1", entry.Actor.Origin));
    }

    private static Task<(HttpStatusCode Status, string? To, string Page)> ChangeAsync(BrowserClient browser, string password) =>
        browser.PostAsync("/sign-in/password", "/sign-in/password", ("password", password), ("again", password));

    private static Task<(HttpStatusCode Status, string? To, string Page)> OwnAsync(BrowserClient browser, string present, string next) =>
        browser.PostAsync("/account/password", "/account", ("present", present), ("password", next), ("again", next));

    private static Task<(HttpStatusCode Status, string? To, string Page)> GiveAsync(BrowserClient browser, string code) =>
        browser.PostAsync("/sign-in/code", "/sign-in/code", ("code", code));

    private string Code(string key) => new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(site.Clock.Time.UtcDateTime);

    // In by a session, without password and code.
    private async Task<BrowserClient> EnterAsync(string account)
    {
        var token = SessionToken.New();
        await site.Library.Sessions.OpenAsync((await site.Library.Accounts.FindAsync(account, Cancel))!, SessionToken.Hash(token), SignInStage.Open, new CallingBrowser("127.0.0.1", "test"), cancel: Cancel);
        var browser = site.Browser();
        browser.Cookies.Add(new Uri(site.Server.Address), new Cookie("jiheng-session", token));
        return browser;
    }

    private async Task ChangePersonAsync(Func<PersonEntry, PersonEntry> change)
    {
        var people = await site.Library.People.AllAsync(null, Cancel);
        var entries = people.Select((person, index) => new PersonEntry(index + 2)
        {
            Account = person.Account, Name = person.Name, Organisation = person.Organisation.Key, Roles = GrantText.Roles(person.Grants), Reach = GrantText.Reaches(person.Grants),
            Status = person.Status == PersonStatus.Disabled ? "停用" : "",
        }).Select(entry => entry.Account == Clerk ? change(entry) : entry);
        var plan = await site.Library.People.PlanAsync([.. entries], cancel: Cancel);
        Assert.Empty(plan.Problems);
        await site.Library.People.ApplyAsync(plan, Cancel);
    }

    [GeneratedRegex("name=\"offer\" value=\"([^\"]+)\"")]
    private static partial Regex Offer();

    [GeneratedRegex("class=\"factor-key\">([^<]+)<")]
    private static partial Regex Key();

    [GeneratedRegex("<code>([^<]+)</code>")]
    private static partial Regex Issued();
}
