using System.Data.Common;
using System.Text;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Reading;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Databases.Postgres;
using Jiheng.Storage.Databases.Sqlite;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Snapshots;
using Jiheng.Tests.Cli;
using Jiheng.Tests.Storage.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Jiheng.Tests.Storage;

/// <summary>A library of its own on one of the databases, with a clock that stands still and a count of the commands.</summary>
internal sealed class TestLibrary : IAsyncDisposable
{
    private static readonly Checker Checker = new();
    private readonly CommandCount commands = new();
    private readonly TemporaryFolder folder = new();

    private TestLibrary()
    {
    }

    public DocumentLibrary Library { get; private set; } = null!;

    public LibraryDatabase Database { get; private set; } = null!;

    /// <summary>Opens the same database once more, as another process does.</summary>
    public Func<LibraryDatabase> Beside { get; private set; } = null!;

    public TestClock Clock { get; } = new();

    public int Commands => commands.Count;

    public static async Task<TestLibrary> OpenAsync(DatabaseKind kind)
    {
        var library = new TestLibrary();
        var place = kind == DatabaseKind.Sqlite ? library.folder["资料库.db"] : await PostgresCluster.NewDatabaseAsync();
        library.Beside = () => Of(kind, place, []);
        library.Database = Of(kind, place, [library.commands]);
        library.Library = await DocumentLibrary.OpenAsync(library.Database, "0.1.0", library.Clock, TestContext.Current.CancellationToken);
        return library;
    }

    private static LibraryDatabase Of(DatabaseKind kind, string place, IReadOnlyList<IInterceptor> watchers) => kind switch
    {
        DatabaseKind.Sqlite => new SqliteDatabase(place) { Watchers = watchers },
        DatabaseKind.Postgres => new PostgresDatabase(place) { Watchers = watchers },
    };

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
