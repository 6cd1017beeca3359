using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Accounts;
using Jiheng.Tests.Storage.Filings;
using Jiheng.Tests.Storage.Scoping;
using Jiheng.Web.Access;

namespace Jiheng.Tests.Web.Crashes;

/// <summary>A clerk whose browser saves without pause, and now and then hands the form in and takes it back. What no answer came to, it sends again, as the page does.</summary>
internal sealed partial class SavingClerk
{
    private const int SavesASubmission = 4;
    private readonly string token;
    private string written = "";
    private string? waiting;
    private int seen;
    private int number;

    private SavingClerk(string account, long filing, string token) => (Account, Filing, this.token) = (account, filing, token);

    public string Account { get; }

    public long Filing { get; }

    /// <summary>The texts that were told to be saved.</summary>
    public List<string> Saved { get; } = [];

    /// <summary>How often the form was told to be handed in.</summary>
    public int Submissions { get; private set; }

    /// <summary>What is on its way and not answered: save, submit or recall; null: nothing.</summary>
    public string? OnItsWay { get; private set; }

    /// <summary>The text of the save that is on its way.</summary>
    public string? Unanswered => OnItsWay == "save" ? waiting : null;

    /// <summary>Begins a form in a clerk's name and lets him in.</summary>
    public static async Task<SavingClerk> BeginAsync(DocumentLibrary library, string account, CancellationToken cancel)
    {
        var filing = await FiledCounty.BeginAsync(await Townspeople.AsAsync(library, account, Privilege.FileForms), account);
        var token = SessionToken.New();
        await library.Sessions.OpenAsync((await library.Accounts.FindAsync(account, cancel))!, SessionToken.Hash(token), SignInStage.Open, new CallingBrowser("127.0.0.1", "test"), cancel: cancel);
        return new SavingClerk(account, filing, token);
    }

    /// <summary>Works until the server is gone.</summary>
    /// <param name="server">Where it listens.</param>
    /// <param name="told">Called after each answer.</param>
    /// <param name="cancel">Stops the test.</param>
    public async Task WorkAsync(Uri server, Action told, CancellationToken cancel)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies(server) }) { BaseAddress = server };
        try
        {
            var page = await client.GetStringAsync(new Uri($"/filings/{Filing}", UriKind.Relative), cancel);
            client.DefaultRequestHeaders.Add("RequestVerificationToken", Token().Match(page).Groups[1].Value);
            while (true)
            {
                switch (OnItsWay ?? "save")
                {
                    case "save":
                        await SaveAsync(client, cancel);
                        if (number % SavesASubmission == 0) OnItsWay = "submit";
                        break;
                    case "submit":
                        await StepAsync(client, "submit", cancel);
                        Submissions++;
                        OnItsWay = "recall";
                        break;
                    default:
                        await StepAsync(client, "recall", cancel);
                        OnItsWay = null;
                        break;
                }

                told();
            }
        }
        catch (Exception gone) when (gone is HttpRequestException { StatusCode: null } or IOException)
        {
            // Killed: what is on its way is sent again to the next one.
            return;
        }
    }

    private async Task SaveAsync(HttpClient client, CancellationToken cancel)
    {
        if (OnItsWay is null) (waiting, OnItsWay) = (string.Create(CultureInfo.InvariantCulture, $"{Account} 第{++number}次"), "save");
        object row = number % 2 == 1 ? new { kind = "add", at = 1 } : new { kind = "remove", at = 1 };
        using var answer = await client.PostAsJsonAsync(new Uri($"/filings/{Filing}/edits", UriKind.Relative), new
        {
            seen, key = waiting, edits = new[] { new { kind = "set", path = "goals.annual", before = written, after = waiting }, row },
        }, cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        seen = (await answer.Content.ReadFromJsonAsync<JsonElement>(cancel)).GetProperty("seen").GetInt32();
        written = waiting!;
        Saved.Add(written);
        OnItsWay = null;
    }

    // Sent again after it was done, it is refused because the form is not there any more.
    private async Task StepAsync(HttpClient client, string step, CancellationToken cancel)
    {
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("seen", seen.ToString(CultureInfo.InvariantCulture)), KeyValuePair.Create("note", "已知问题")]);
        using var answer = await client.PostAsync(new Uri($"/filings/{Filing}/{step}", UriKind.Relative), content, cancel);
        if (answer.StatusCode == HttpStatusCode.UnprocessableEntity) Assert.Contains(step == "submit" ? "现在是“审核中”" : "现在是“填报中”", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(cancel)), StringComparison.Ordinal);
        else Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    private CookieContainer Cookies(Uri server)
    {
        var cookies = new CookieContainer();
        cookies.Add(server, new Cookie("jiheng-session", token));
        return cookies;
    }

    [GeneratedRegex("name=\"forgery-token\" content=\"([^\"]+)\"")]
    private static partial Regex Token();
}
