using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Jiheng.Tests.Cli;

namespace Jiheng.Tests.Web;

public sealed class ComparisonTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task A_self_evaluation_is_held_against_the_declaration_of_its_set()
    {
        const string Project = "对照甲经费";
        await UploadAsync(await NewSetAsync(), "别处的申报.txt", Declaration(Project).Replace("≥20次", "≥30次", StringComparison.Ordinal));
        var set = await NewSetAsync();
        await UploadAsync(set, "申报.txt", Declaration(Project).Replace("效益指标\t社会效益指标\t教师受训率", "产出指标\t质量指标\t培训合格率", StringComparison.Ordinal));
        var form = await UploadAsync(set, "自评.txt", SelfEvaluation(Project).Replace("≥20次", "≥25次", StringComparison.Ordinal));

        var page = await PageAsync(form + "/compare");
        Assert.Contains("申报.txt", page, StringComparison.Ordinal);
        Assert.DoesNotContain("别处的申报.txt", page, StringComparison.Ordinal);
        Assert.Equal((1, 1, 1, 1), (Count(page, "改了"), Count(page, "少了"), Count(page, "多了"), Count(page, "一致")));
        Assert.Contains("<td class=\"changed-value\">≥25次</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("参训教师满意度", await PageAsync(form + "/compare?only=different"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_declarations_a_person_chooses()
    {
        const string Project = "对照乙经费";
        var set = await NewSetAsync();
        var first = await UploadAsync(set, "申报一.txt", Declaration(Project));
        await UploadAsync(set, "申报二.txt", Declaration(Project).Replace("≥20次", "≥21次", StringComparison.Ordinal));
        var form = await UploadAsync(set, "自评.txt", SelfEvaluation(Project));
        var page = await PageAsync(form + "/compare");
        Assert.Contains("找到 2 张可能的申报表", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{form}/compare{first["/forms".Length..]}\"", page, StringComparison.Ordinal);
        Assert.Equal((0, 3), (Count(await PageAsync(form + "/compare" + first["/forms".Length..]), "改了"), Count(await PageAsync(form + "/compare" + first["/forms".Length..]), "一致")));
    }

    [Fact]
    public async Task Without_a_declaration_the_page_says_what_to_upload_and_shows_those_of_other_years()
    {
        const string Project = "对照丙经费";
        var set = await NewSetAsync();
        var form = await UploadAsync(set, "自评.txt", SelfEvaluation(Project));
        Assert.Contains($"请上传“{Project}” 2023 年度的", await PageAsync(form + "/compare"), StringComparison.Ordinal);
        var other = await UploadAsync(set, "去年的申报.txt", Declaration(Project).Replace("2023", "2022", StringComparison.Ordinal));
        var page = await PageAsync(form + "/compare");
        Assert.Contains("文档库里没有它的申报表", page, StringComparison.Ordinal);
        Assert.Contains($"/compare{other["/forms".Length..]}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_declaration_can_stand_beside_a_form_that_is_none()
    {
        var set = await NewSetAsync();
        var declaration = await UploadAsync(set, "申报.txt", Declaration("对照丁经费"));
        var form = await UploadAsync(set, "自评.txt", SelfEvaluation("对照丁经费"));
        string[] wrong = [declaration + "/compare", $"{form}/compare{form["/forms".Length..]}", form + "/compare/999999", "/forms/999999/compare"];
        foreach (var address in wrong)
        {
            using var answer = await server.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.Contains($"href=\"{form}/compare\"", await PageAsync(form), StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"{declaration}/compare\"", await PageAsync(declaration), StringComparison.Ordinal);
    }

    private static string Declaration(string project) => SampleForm.Declaration.Replace("培训经费", project, StringComparison.Ordinal);

    private static string SelfEvaluation(string project) => SampleForm.SelfEvaluation.Replace("培训经费", project, StringComparison.Ordinal);

    // The number beside the word in the counts on top.
    private static int Count(string page, string word)
    {
        var counts = page[page.IndexOf("change-counts", StringComparison.Ordinal)..];
        var at = counts.IndexOf(word + "<b>", StringComparison.Ordinal) + word.Length + 3;
        return counts[at] - '0';
    }

    private Task<string> PageAsync(string address) => server.Client.GetStringAsync(address, TestContext.Current.CancellationToken);

    private async Task<string> NewSetAsync()
    {
        using var answer = await server.Client.PostAsync(new Uri("/sets", UriKind.Relative), null, TestContext.Current.CancellationToken);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("url").GetString()!;
    }

    /// <returns>The address of the file's form.</returns>
    private async Task<string> UploadAsync(string set, string name, string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, set + "/documents") { Content = new StringContent(text) };
        request.Headers.Add("X-File-Name", Uri.EscapeDataString(name));
        using var answer = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await server.FormsAsync("/library")).First();
    }
}
