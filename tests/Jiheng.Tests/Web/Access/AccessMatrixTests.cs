using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Jiheng.Domain.Overrides;
using Jiheng.Domain.People;
using Jiheng.Domain.Years;
using Jiheng.Rules.Overrides;
using Jiheng.Storage;
using Jiheng.Storage.Projects;
using Jiheng.Tests.Cli;
using Jiheng.Tests.Storage;
using Jiheng.Tests.Storage.Filings;
using Jiheng.Tests.Storage.Scoping;
using Jiheng.Web.Access;
using Microsoft.AspNetCore.Routing;

namespace Jiheng.Tests.Web.Access;

/// <summary>Every endpoint asked by every role for what is its own unit's, a subordinate one's and a foreign one's.</summary>
public sealed partial class AccessMatrixTests(AccessMatrixTests.Town town) : IClassFixture<AccessMatrixTests.Town>
{
    private static readonly string[] Clerks = ["clerk-education", "clerk-school", "clerk-branch", "clerk-clinic"];

    // Whose units' records each of them sees; who is not named sees none.
    private static readonly Dictionary<string, string[]> Seen = new()
    {
        ["clerk-education"] = ["clerk-education"],
        ["clerk-school"] = ["clerk-school"],
        ["clerk-branch"] = ["clerk-branch"],
        ["clerk-clinic"] = ["clerk-clinic"],
        ["expert-clerk"] = ["clerk-clinic"],
        ["reviewer-school"] = ["clerk-school", "clerk-branch"],
        ["reviewer-education"] = ["clerk-education", "clerk-school", "clerk-branch"],
        ["office-education"] = ["clerk-education", "clerk-school", "clerk-branch"],
        ["office-health"] = ["clerk-clinic"],
        ["performance"] = Clerks,
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Accounts => [.. Townspeople.Accounts];

    [Fact]
    public void Every_endpoint_is_in_the_matrix_and_asks_for_what_stands_there()
    {
        var marked = town.Site.Server.Endpoints.SelectMany(Keys).ToDictionary(each => each.Key, each => each.Endpoint.Metadata.GetMetadata<AccessMark>());
        var missing = string.Join('\n', marked.Where(each => !AccessMatrix.Endpoints.ContainsKey(each.Key)).Select(each => $"{each.Key} asks for {each.Value?.Privilege}").Order(StringComparer.Ordinal));
        Assert.True(missing.Length == 0, "Not in the matrix:\n" + missing);
        Assert.Empty(AccessMatrix.Endpoints.Keys.Except(marked.Keys));
        Assert.All(marked, each =>
        {
            Assert.NotNull(each.Value);
            Assert.Equal((AccessMatrix.Endpoints[each.Key].IsForAnyone, AccessMatrix.Endpoints[each.Key].Privilege), (each.Value.IsForAnyone, each.Value.Privilege));
        });
    }

    [Fact]
    public async Task Who_is_not_signed_in_gets_what_is_for_everybody_and_nothing_else()
    {
        using var browser = town.Site.Browser();
        foreach (var (key, access) in AccessMatrix.Endpoints)
        {
            var (status, to) = await AskAsync(browser, "", key, access, "clerk-school", isFresh: false);
            if (access.IsForAnyone) Assert.False(status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden || to?.StartsWith("/sign-in?", StringComparison.Ordinal) == true, $"{key}: {status}");
            else Assert.True(status == HttpStatusCode.Unauthorized || to?.StartsWith("/sign-in?to=", StringComparison.Ordinal) == true, $"{key}: {status}");
        }
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task Everybody_gets_what_the_roles_give_and_no_foreign_record(string account)
    {
        using var browser = await town.Site.EnterAsync(account);
        var token = BrowserClient.Token().Match((await browser.GetAsync("/rules")).Page).Groups[1].Value;
        var privileges = (await Townspeople.SignInAsync(town.Site.Library, account)).Privileges;
        List<string> wrong = [];
        foreach (var (key, access) in AccessMatrix.Endpoints.Where(each => each.Value is { IsForAnyone: false, TestedIn: null }))
        {
            var may = access.Privilege is not { } asked || privileges.Contains(asked);
            foreach (var unit in access.IsOwned ? Clerks : Clerks[..1])
            {
                var isThere = !access.IsOwned || Sees(account, access.Privilege, unit);
                // What may be changed is made for it: what one of them does to it must not be in the next one's way.
                var (status, _) = await AskAsync(browser, token, key, access, unit, isFresh: access.IsOwned && may && isThere && !key.StartsWith("GET", StringComparison.Ordinal));
                var isRight = (may, isThere) switch
                {
                    (false, _) => status == HttpStatusCode.Forbidden,
                    (true, false) => status == (access.RefusesForeign ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.NotFound),
                    _ => status is not (HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized) && (int)status < 500 && (status != HttpStatusCode.NotFound || access.MayLackParts),
                };
                if (!isRight) wrong.Add($"{key} of {unit}: {(int)status}, {(may ? "may" : "may not")}, {(isThere ? "there" : "foreign")}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        await town.NothingForeignChangedAsync(account, Seen.GetValueOrDefault(account, []));
    }

    // A clerk who is an expert besides reviews what was given to him; nothing here was.
    private static bool Sees(string account, Privilege? asked, string unit) => (account, asked) != ("expert-clerk", Privilege.ReviewForms) && Seen.GetValueOrDefault(account, []).Contains(unit);

    private static IEnumerable<(string Key, RouteEndpoint Endpoint)> Keys(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Select(method => ($"{method} /{endpoint.RoutePattern.RawText!.Trim('/')}", endpoint));

    private async Task<(HttpStatusCode Status, string? To)> AskAsync(BrowserClient browser, string token, string key, Access access, string unit, bool isFresh)
    {
        var (method, route) = (key.Split(' ')[0], key.Split(' ')[1]);
        var id = isFresh ? await town.NewAsync(access.Target, unit) : town.Id(access.Target, unit);
        var number = id.ToString(CultureInfo.InvariantCulture);
        var path = Numbers().Replace(route, number).Replace("{code}", "FUND-SUM", StringComparison.Ordinal).Replace("{layout}", "dalian-target", StringComparison.Ordinal)
            .Replace("{form}", "rename", StringComparison.Ordinal).Replace("{account}", "citizen", StringComparison.Ordinal).Replace("{key}", "unknown", StringComparison.Ordinal);
        using var request = new HttpRequestMessage(new HttpMethod(method), path + access.Query.Replace("{id}", number, StringComparison.Ordinal)) { Headers = { { "Accept", "text/html" } } };
        if (method != "GET")
        {
            request.Headers.Add("RequestVerificationToken", token);
            request.Headers.Add("X-File-Name", "a.txt");
            request.Content = access switch
            {
                { Json: { } json } => new StringContent(json, Encoding.UTF8, "application/json"),
                { Body: { } body } => new StringContent(body),
                _ => new FormUrlEncodedContent((access.Fields ?? []).Select(field => KeyValuePair.Create(field.Name, field.Value.Replace("{id}", number, StringComparison.Ordinal)))),
            };
        }

        var answer = await browser.SendAsync(request);
        return (answer.Status, answer.To);
    }

    [GeneratedRegex(@"\{\w+:(long|int)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();

    /// <summary>The county with something of each unit's.</summary>
    public sealed class Town : IAsyncLifetime
    {
        private readonly Dictionary<(Target, string), long> ids = [];
        private readonly Dictionary<string, string> before = [];
        private readonly Dictionary<string, DocumentLibrary> libraries = [];
        private int made;

        public SignInServer Site { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Site.InitializeAsync();
            await Townspeople.SettleAsync(Site.Library);
            var division = (await Site.Library.Organisations.FindAsync("370102", Cancel)).Single().Id;
            var year = new BudgetYear { Year = 2026, Deadlines = [new(YearStep.Declaration, new(2026, 9, 30))] };
            ids[(Target.Year, "")] = await Site.Library.Years.AddAsync(division, year, Cancel);
            await Site.Library.Years.SaveAsync(ids[(Target.Year, "")], year with { State = YearState.Open }, 0, Cancel);
            foreach (var clerk in Clerks)
            {
                (ids[(Target.Project, clerk)], ids[(Target.Filing, clerk)]) = await FileAsync(clerk);
                var (document, form, set) = await AddAsync(clerk);
                (ids[(Target.Document, clerk)], ids[(Target.Form, clerk)], ids[(Target.Set, clerk)]) = (document, form, set);
                before[clerk] = await StateAsync(clerk);
            }

            ids[(Target.Organisation, "")] = (await Site.Library.Organisations.FindAsync("414002", Cancel)).Single().Id;
            ids[(Target.Override, "")] = await Site.Library.Overrides.DraftAsync(division, new RuleOverride { Kind = OverrideKind.Off, Rule = "TEXT-PUNCT", From = new(2024, 1, 1), Reason = "本级不查" }, Cancel);
            ids[(Target.Citizen, "")] = (await Site.Library.Accounts.FindAsync("citizen", Cancel))!.PersonId;
        }

        public ValueTask DisposeAsync() => Site.DisposeAsync();

        internal long Id(Target target, string unit) => target switch
        {
            Target.None => 0,
            Target.Citizen or Target.Organisation or Target.Year or Target.Override => ids[(target, "")],
            _ => ids[(target, unit)],
        };

        internal async Task<long> NewAsync(Target target, string unit)
        {
            if (target is Target.Project or Target.Filing) return await FileAsync(unit) is var (project, filing) && target == Target.Project ? project : filing;
            var (document, form, set) = await AddAsync(unit);
            return target switch { Target.Form => form, Target.Document => document, _ => set };
        }

        public async Task NothingForeignChangedAsync(string account, string[] seen)
        {
            foreach (var clerk in Clerks.Except(seen)) Assert.True(before[clerk] == await StateAsync(clerk), $"{account} changed what is {clerk}'s.");
        }

        // Of what is asked for by GET: nobody may have changed it, whoever owns it.
        private async Task<string> StateAsync(string clerk)
        {
            var form = await Site.Library.Forms.OpenAsync(ids[(Target.Form, clerk)], Cancel);
            var set = await Site.Library.Sets.FindAsync(ids[(Target.Set, clerk)], Cancel);
            var filing = (await Site.Library.Filings.FindAsync(ids[(Target.Filing, clerk)], Cancel))!;
            var project = (await Site.Library.Projects.FindAsync(ids[(Target.Project, clerk)], Cancel))!;
            return $"{project} {filing} {(await Site.Library.Remarks.ListAsync(filing.Id, Cancel)).Count} {form!.Corrections.Count} {form.Row.ProjectName} {set!.Name} {set.Documents}";
        }

        private async Task<(long Project, long Filing)> FileAsync(string clerk)
        {
            var library = await Townspeople.AsAsync(Site.Library, clerk, Privilege.FileForms);
            var project = await library.Projects.AddAsync(0, new ProjectEntry($"项目 {++made}", null, 2025, null), Cancel);
            return (project, await library.Filings.BeginAsync(project, 2026, "mof-2015-declaration", FiledCounty.State("数量"), Cancel));
        }

        private async Task<(long Document, long Form, long Set)> AddAsync(string clerk)
        {
            if (!libraries.TryGetValue(clerk, out var library)) libraries[clerk] = library = await Townspeople.AsAsync(Site.Library, clerk);
            var text = SampleForm.SelfEvaluation + new string('\n', ++made);
            var added = await library.Documents.AddAsync(TestLibrary.Document(clerk, text), Cancel);
            return (added.Id, added.FormIds[0], await library.Sets.CreateAsync(clerk, [added.Id], Cancel));
        }
    }
}
