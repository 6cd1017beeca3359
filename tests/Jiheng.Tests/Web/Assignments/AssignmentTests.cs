using System.Net;
using System.Text.RegularExpressions;
using Jiheng.Tests.Cli;
using Jiheng.Tests.Storage;
using Jiheng.Tests.Storage.Scoping;
using Jiheng.Tests.Web.Access;

namespace Jiheng.Tests.Web.Assignments;

public sealed partial class AssignmentTests(AssignmentTests.Town town) : IClassFixture<AssignmentTests.Town>
{
    [Fact]
    public async Task What_is_given_to_an_expert_is_seen_until_it_is_taken_back_and_is_never_changed()
    {
        var (form, set) = await town.AddAsync();
        using var office = await town.Site.EnterAsync("performance");
        using var expert = await town.Site.EnterAsync("expert");
        var page = $"/sets/{set}/experts";
        Assert.Equal(HttpStatusCode.NotFound, (await expert.GetAsync($"/forms/{form}")).Status);
        var id = Choice().Match((await office.GetAsync(page)).Page).Groups[1].Value;

        Assert.Equal((HttpStatusCode.SeeOther, page), Shown(await office.PostAsync(page, page, ("expert", id))));
        var (status, _, seen) = await expert.GetAsync($"/forms/{form}");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("data-form-table", seen);
        Assert.DoesNotContain("field-editor", seen);
        Assert.DoesNotContain("data-apply=", seen);
        Assert.DoesNotContain("更正，按", seen);
        Assert.Contains("field-editor", (await office.GetAsync($"/forms/{form}")).Page);
        Assert.Contains("全部 1 个", (await office.GetAsync(page)).Page);

        Assert.Equal((HttpStatusCode.SeeOther, page), Shown(await office.PostAsync($"{page}/{id}/withdraw", page)));
        Assert.Equal(HttpStatusCode.NotFound, (await expert.GetAsync($"/forms/{form}")).Status);
    }

    [Theory]
    [InlineData("", HttpStatusCode.UnprocessableEntity)]
    [InlineData("zhang", HttpStatusCode.UnprocessableEntity)]
    [InlineData("99999", HttpStatusCode.NotFound)]
    public async Task Nobody_or_no_expert_gets_nothing(string expert, HttpStatusCode refused)
    {
        var (_, set) = await town.AddAsync();
        using var office = await town.Site.EnterAsync("performance");
        Assert.Equal(refused, (await office.PostAsync($"/sets/{set}/experts", $"/sets/{set}/experts", ("expert", expert))).Status);
        Assert.DoesNotContain("已指派", (await office.GetAsync($"/sets/{set}/experts")).Page);
    }

    private static (HttpStatusCode, string?) Shown((HttpStatusCode Status, string? To, string Page) answer) => (answer.Status, answer.To);

    [GeneratedRegex("<option value=\"(\\d+)\">[^<]*（expert）")]
    private static partial Regex Choice();

    /// <summary>The county with its people.</summary>
    public sealed class Town : IAsyncLifetime
    {
        private int made;

        public SignInServer Site { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Site.InitializeAsync();
            await Townspeople.SettleAsync(Site.Library);
        }

        public ValueTask DisposeAsync() => Site.DisposeAsync();

        /// <summary>A set with one form of a school.</summary>
        public async Task<(long Form, long Set)> AddAsync()
        {
            var cancel = TestContext.Current.CancellationToken;
            var clerk = await Townspeople.AsAsync(Site.Library, "clerk-school");
            var added = await clerk.Documents.AddAsync(TestLibrary.Document("school", SampleForm.SelfEvaluation + new string('\n', ++made)), cancel);
            return (added.FormIds[0], await clerk.Sets.CreateAsync("学校", [added.Id], cancel));
        }
    }
}
