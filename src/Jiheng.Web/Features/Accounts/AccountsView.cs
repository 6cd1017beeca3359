using System.Globalization;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Accounts;
using Jiheng.Storage.Listing;
using Jiheng.Web.Features.Documents;

namespace Jiheng.Web.Features.Accounts;

/// <summary>What the list of accounts shows.</summary>
public sealed record AccountsView(AccountFilter Filter, PageRequest Page, Page<AccountRow> Accounts)
{
    internal static async Task<AccountsView> ReadAsync(DocumentLibrary library, IQueryCollection query, CancellationToken cancel)
    {
        var filter = new AccountFilter(query["q"].ToString().Trim() is { Length: > 0 } text ? text : null, query["state"] == "locked", query["state"] == "new");
        var page = FilterQuery.Page(query);
        return new AccountsView(filter, page, await library.AccountList.SearchAsync(filter, page, cancel));
    }

    public string State => Filter.Locked ? "locked" : Filter.WithoutPassword ? "new" : "";

    /// <summary>The address of another page of the same list.</summary>
    public string Address(int page) => "/accounts" + QueryString.Create(new KeyValuePair<string, string?>[]
    {
        new("q", Filter.Text), new("state", State.Length == 0 ? null : State), new("page", page.ToString(CultureInfo.InvariantCulture)),
    }.Where(field => field.Value is not null));
}

/// <summary>What the list of attempts to sign in shows.</summary>
public sealed record SignInsView(string? Account, SignInOutcome? Outcome, string? From, string? To, PageRequest Page, Page<SignInRow> Attempts)
{
    internal static async Task<SignInsView> ReadAsync(DocumentLibrary library, IQueryCollection query, CancellationToken cancel)
    {
        var account = Text(query, "account");
        SignInOutcome? outcome = Enum.TryParse<SignInOutcome>(Text(query, "outcome"), out var known) && Enum.IsDefined(known) ? known : null;
        var (from, to) = (Text(query, "from"), Text(query, "to"));
        var page = FilterQuery.Page(query);
        var filter = new SignInFilter(account, null, outcome, Day(from)?.ToUniversalTime(), Day(to)?.AddDays(1).ToUniversalTime());
        return new SignInsView(account, outcome, from, to, page, await library.AccountList.SignInsAsync(filter, page, cancel));
    }

    /// <summary>The address of another page of the same list.</summary>
    public string Address(int page) => "/accounts/sign-ins" + QueryString.Create(new KeyValuePair<string, string?>[]
    {
        new("account", Account), new("outcome", Outcome?.ToString()), new("from", From), new("to", To), new("page", page.ToString(CultureInfo.InvariantCulture)),
    }.Where(field => field.Value is not null));

    private static string? Text(IQueryCollection query, string name) => query[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    // Days are those of the people at this machine.
    private static DateTime? Day(string? text) => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out var day) ? day : null;
}
