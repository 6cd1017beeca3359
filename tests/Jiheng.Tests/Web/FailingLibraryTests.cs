using System.Data.Common;
using System.Net;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Databases.Sqlite;
using Jiheng.Tests.Cli;
using Jiheng.Web.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Jiheng.Tests.Web;

/// <summary>A disk that is full and a folder that cannot be written, as SQLite itself reports them.</summary>
public sealed class FailingLibraryTests
{
    private const string Full = "PRAGMA max_page_count = 1";
    private const string WriteProtected = "PRAGMA query_only = 1";
    private const string Well = "PRAGMA max_page_count = 4294967294; PRAGMA query_only = 0";
    private const string Table = "项目支出绩效目标表\n项目名称\t满盘清淤经费\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t长度\t≥12公里\n";

    [Theory]
    [InlineData(Full, HttpStatusCode.InsufficientStorage, "磁盘已满，没有保存")]
    [InlineData(WriteProtected, HttpStatusCode.ServiceUnavailable, "资料库无法写入")]
    public async Task An_upload_that_cannot_be_kept_says_why_and_succeeds_when_it_can(string state, HttpStatusCode expected, string sentence)
    {
        var disk = new Disk();
        await using var server = new TestServer(folder => new SqliteDatabase(Path.Combine(folder, "library.db")) { Watchers = [disk] });
        await server.InitializeAsync();
        var set = await server.NewSetAsync();
        var form = (await server.FormsAsync("/library")).First();

        disk.State = state;
        // Larger than what is free in the pages that are there.
        var large = Table + string.Concat(Enumerable.Range(0, 90_000).Select(i => $"说明{i * 7919 % 100_003}。"));
        var (status, said) = await server.SendAsync(set, "full.txt", new StringContent(large));
        Assert.Equal(expected, status);
        Assert.StartsWith(sentence, said.GetProperty("problem").GetString(), StringComparison.Ordinal);
        Assert.Empty(await server.FormsAsync("/library?q=满盘清淤"));
        // What is there can still be looked at.
        Assert.Contains("form-view", await server.Client.GetStringAsync(form, TestContext.Current.CancellationToken), StringComparison.Ordinal);

        disk.State = Well;
        (status, _) = await server.SendAsync(set, "full.txt", new StringContent(large));
        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task A_correction_that_cannot_be_kept_says_why_in_a_sentence()
    {
        var disk = new Disk();
        await using var server = new TestServer(folder => new SqliteDatabase(Path.Combine(folder, "library.db")) { Watchers = [disk] });
        await server.InitializeAsync();
        var form = (await server.FormsAsync("/library")).First();
        disk.State = WriteProtected;
        using var body = new FormUrlEncodedContent([new("kind", "correct"), new("path", "indicators[0].target"), new("before", ""), new("after", "≥1次")]);
        using var answer = await server.Client.PostAsync(new Uri(form + "/fields", UriKind.Relative), body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.StartsWith("资料库无法写入", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_set_that_cannot_be_compared_shows_each_form_by_itself_and_says_so()
    {
        var disk = new Disk();
        await using var server = new TestServer(folder => new SqliteDatabase(Path.Combine(folder, "library.db")) { Watchers = [disk] });
        await server.InitializeAsync();
        var set = await server.NewSetAsync();
        Assert.Equal(HttpStatusCode.OK, (await server.SendAsync(set, "one.txt", new StringContent(Table))).Status);
        disk.State = WriteProtected;
        var page = await server.Client.GetStringAsync(set, TestContext.Current.CancellationToken);
        Assert.Contains("这一批的表还没有互相核对", page, StringComparison.Ordinal);
        Assert.Contains("满盘清淤经费", page, StringComparison.Ordinal);
        foreach (var part in new[] { "/statistics", "/report" })
            Assert.Contains("这一批的表还没有互相核对", await server.Client.GetStringAsync(set + part, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        disk.State = Well;
        Assert.DoesNotContain("还没有互相核对", await server.Client.GetStringAsync(set, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/library")]
    [InlineData("/sets/1")]
    [InlineData("/forms/1")]
    [InlineData("/rules")]
    public async Task A_page_whose_library_is_damaged_says_so_in_its_frame(string path)
    {
        var disk = new Disk();
        await using var server = new TestServer(folder => new SqliteDatabase(Path.Combine(folder, "library.db")) { Watchers = [disk] });
        await server.InitializeAsync();
        disk.Problem = new LibraryException(LibraryProblem.Damaged, "资料库文件已损坏。");
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept", "text/html" } } };
        using var answer = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("资料库文件已损坏。", page, StringComparison.Ordinal);
        Assert.Contains("回到文档体检", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_or_written_is_said_at_the_start()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["taken/library.db"]);
        foreach (var data in new[] { folder["taken"], Path.Combine(folder.Write("file", "text"), "below") })
        {
            var problem = await Assert.ThrowsAsync<LibraryException>(() => WebServer.StartAsync(new WebOptions(data, 0, "test"), TestContext.Current.CancellationToken));
            Assert.StartsWith("资料库无法写入", problem.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>Tells each connection how the disk is at this moment.</summary>
    private sealed class Disk : DbConnectionInterceptor
    {
        public string State { get; set; } = Well;

        public Exception? Problem { get; set; }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            if (Problem is not null) throw Problem;
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts stand in this file.
            command.CommandText = State;
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
