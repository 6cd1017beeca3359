using System.Data.Common;
using System.Text;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Reading;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;
using Jiheng.Storage;
using Jiheng.Storage.Databases.Sqlite;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Snapshots;
using Jiheng.Tests.Cli;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Jiheng.Tests.Storage;

/// <summary>A library in a folder of its own, with a clock that stands still and a count of the commands.</summary>
internal sealed class TestLibrary : IAsyncDisposable
{
    private static readonly Checker Checker = new();
    private readonly CommandCount commands = new();
    private readonly TemporaryFolder folder = new();

    private TestLibrary()
    {
    }

    public DocumentLibrary Library { get; private set; } = null!;

    public SqliteDatabase Database { get; private set; } = null!;

    public TestClock Clock { get; } = new();

    public string File => Database.File;

    public int Commands => commands.Count;

    public static async Task<TestLibrary> OpenAsync()
    {
        var library = new TestLibrary();
        library.Database = new SqliteDatabase(library.folder["资料库.db"]) { Watchers = [library.commands] };
        library.Library = await DocumentLibrary.OpenAsync(library.Database, "0.1.0", library.Clock, TestContext.Current.CancellationToken);
        return library;
    }

    /// <summary>A document as the check-up page hands it over.</summary>
    public static NewDocument Document(string name, string text) => Document(name, Encoding.UTF8.GetBytes(text));

    public static NewDocument Document(string name, byte[] bytes)
    {
        var read = DocumentReader.Read(name, bytes);
        return new NewDocument(name, bytes, read, [.. read.Forms.Select((form, index) => Check(form, name, index))]);
    }

    public static FormResult Check(PerformanceForm form, string name = "文件.txt", int index = 0) =>
        new(Checker.Check(new CheckSubject(name, index, form)), (form.Kind & FormKind.AnySelfEvaluation) != 0 ? Scorer.Score(form) : null);

    public Task<AddedDocument> AddAsync(string name, string text) => Library.Documents.AddAsync(Document(name, text), TestContext.Current.CancellationToken);

    public LibraryContext Context()
    {
        var options = new DbContextOptionsBuilder<LibraryContext>();
        Database.Configure(options);
        return new LibraryContext(options.Options);
    }

    public async ValueTask DisposeAsync()
    {
        await Library.DisposeAsync();
        folder.Dispose();
    }

    private sealed class CommandCount : DbCommandInterceptor
    {
        private int count;

        public int Count => count;

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref count);
            return new(result);
        }
    }
}

/// <summary>A clock that goes only when a test says so.</summary>
internal sealed class TestClock : TimeProvider
{
    public DateTimeOffset Time { get; set; } = new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Time;
}
