using System.Text;
using FsCheck.Fluent;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Projects;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Searching;
using Jiheng.Tests.Cli;

namespace Jiheng.Tests.Storage.Searching;

public abstract class SearchTests(DatabaseKind kind)
{
    private const string Letters = "绩效目标培训次数率的一二，。“”（） \t\n　AbC１2x9≥≤%％/-*\"'():^+{}[]𠮷𡈼é\0";
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Any_part_of_a_text_finds_it()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var texts = Gen.Elements(Letters.ToCharArray()).ArrayOf().Where(text => text.Length > 1).Select(text => new string(text));
        foreach (var text in texts.Sample(40, 60))
        {
            var id = await AddAsync(test, text);
            foreach (var (start, end) in Gen.Choose(0, text.Length - 2).SelectMany(start => Gen.Choose(start + 2, text.Length).Select(end => (start, end))).Sample(10, 8))
                await FindsAsync(test, text[start..end], id);
        }
    }

    [Theory]
    [InlineData("培训经费", "project.name", "培训经费")]
    [InlineData("教育", "project.department", "教育")]
    [InlineData("18次", "goals.actual", "18次")]
    [InlineData("参训教师满意", "indicators[2].name", "参训教师满意")]
    [InlineData("自评样例", "file", "自评样例")]
    [InlineData("≥９０％", "indicators[1].target", "≥90%")]
    public async Task A_result_tells_where_it_stands(string typed, string field, string marked)
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await test.AddAsync("自评样例.txt", SampleForm.SelfEvaluation);
        var row = (await test.Library.Forms.ListAsync(new FormFilter { Text = typed }, cancel: Cancel)).Rows.Single();
        var place = row.Found.FirstOrDefault(place => place.Field == field);
        Assert.True(place is not null, string.Join(' ', row.Found.Select(found => found.Field)));
        Assert.All(place.Marks, mark => Assert.Equal(marked, place.Text.Substring(mark.Start, mark.Length)));
        Assert.NotEmpty(place.Marks);
    }

    [Fact]
    public async Task Findings_are_found_by_their_words()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var document = TestLibrary.Document("自评.txt", SampleForm.SelfEvaluation);
        await test.Library.Documents.AddAsync(document, Cancel);
        var message = document.Results[0].Checked.Findings[0].Message;
        var row = (await test.Library.Forms.ListAsync(new FormFilter { Text = message[2..9] }, cancel: Cancel)).Rows.Single();
        Assert.Contains(row.Found, place => place.Field.StartsWith("findings[", StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_words_must_stand_in_the_form_wherever_they_like()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await test.AddAsync("自评.txt", SampleForm.SelfEvaluation);
        Assert.Equal(1, await CountAsync(test, "教育局 满意度"));
        Assert.Equal(0, await CountAsync(test, "教育局 卫生院"));
        Assert.Equal(1, await CountAsync(test, "  "));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("培训\" OR \"x")]
    [InlineData("NEAR(培训 次数)")]
    [InlineData("培训 AND NOT 次数")]
    [InlineData("grams:培训*")]
    [InlineData("^培训 + - ( ) { } \\ ' ; DROP TABLE forms --")]
    [InlineData("\ud800培训")]
    public async Task Nothing_that_is_typed_breaks_the_query(string typed)
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await test.AddAsync("自评.txt", SampleForm.SelfEvaluation);
        Assert.InRange(await CountAsync(test, typed), 0, 1);
        Assert.Equal(1, await CountAsync(test, "培训"));
    }

    [Fact]
    public async Task A_text_pasted_into_the_search_is_no_burden()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await test.AddAsync("自评.txt", SampleForm.SelfEvaluation);
        Assert.Equal(0, await CountAsync(test, string.Concat(Enumerable.Repeat("预算绩效 ", 20_000))));
        Assert.Equal(0, await CountAsync(test, string.Concat(Enumerable.Repeat("预算绩效", 20_000))));
    }

    private static async Task<long> AddAsync(TestLibrary test, string text)
    {
        var form = new PerformanceForm { Kind = FormKind.TargetDeclaration, Project = Project.Unnamed, Goals = new PerformanceGoals { Annual = text } };
        var bytes = Encoding.UTF8.GetBytes(Guid.NewGuid().ToString());
        var added = await test.Library.Documents.AddAsync(new NewDocument("x", bytes, new PerformanceDocument("x", "text", [form], []), [TestLibrary.Check(form)]), Cancel);
        return added.FormIds[0];
    }

    private static async Task FindsAsync(TestLibrary test, string part, long id)
    {
        // Blanks, control characters and half a pair alone are nothing to search for: then nothing is filtered.
        var page = await test.Library.Forms.ListAsync(new FormFilter { Text = part }, FormOrder.Newest, new PageRequest(1, 500), Cancel);
        Assert.True(page.Rows.Any(row => row.Id == id), $"“{part}” was not found.");
        // And nothing else was: every row can show where each of the words stands.
        if (SearchWord.Of(part).Count > 0) Assert.All(page.Rows, row => Assert.Contains(row.Found, place => place.Marks.Count > 0));
    }

    private static async Task<int> CountAsync(TestLibrary test, string text) => (await test.Library.Forms.ListAsync(new FormFilter { Text = text }, cancel: Cancel)).Total;
}

public sealed class SearchSqliteTests() : SearchTests(DatabaseKind.Sqlite);

public sealed class SearchPostgresTests() : SearchTests(DatabaseKind.Postgres);
