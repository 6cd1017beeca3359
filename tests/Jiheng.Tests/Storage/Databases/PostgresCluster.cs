using System.Diagnostics;
using System.Globalization;
using Jiheng.Storage;
using Jiheng.Storage.Databases.Postgres;
using Jiheng.Tests.Storage.Databases;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresCluster))]

namespace Jiheng.Tests.Storage.Databases;

/// <summary>A PostgreSQL server of the tests' own: started when the first test asks for a database, gone with the tests.</summary>
/// <remarks>It listens on a socket in a folder of its own and nowhere else. PostgreSQL refuses to run as root: then it runs as nobody.</remarks>
public sealed class PostgresCluster : IAsyncDisposable
{
    // All in one shell, which ends with its input: however the tests end, server and folder go with them.
    private const string Script = """
        set -e
        folder=$(mktemp -d "${TMPDIR:-/tmp}/jiheng-postgres-XXXXXX")
        trap 'rm -rf "$folder"' EXIT
        "$0/initdb" -D "$folder/data" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >&2
        "$0/postgres" -D "$folder/data" -c listen_addresses= -c unix_socket_directories="$folder" -c max_connections=400 \
            -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c log_min_messages=fatal -c log_min_error_statement=fatal </dev/null >&2 &
        server=$!
        echo "$folder"
        cat >/dev/null || true
        kill -INT $server
        wait $server || true
        """;

    private static readonly Lazy<Task<PostgresCluster>> Started = new(StartAsync);
    private static int databases;
    private readonly Process? shell;
    private readonly string connection = "";

    public PostgresCluster()
    {
    }

    private PostgresCluster(Process shell, string folder)
    {
        this.shell = shell;
        connection = $"Host={folder};Username=postgres;Maximum Pool Size=30;Timeout=60";
    }

    /// <summary>The connection string of a new database. The test is skipped where PostgreSQL is not installed.</summary>
    /// <param name="empty">True: without tables; else a library that is up to date.</param>
    public static async Task<string> NewDatabaseAsync(bool empty = false)
    {
        SkipWithout();
        var cluster = await Started.Value;
        var name = string.Create(CultureInfo.InvariantCulture, $"library_{Interlocked.Increment(ref databases)}");
        // A language whose order is not that of the characters' numbers: what relies on the database's own order shows.
        await cluster.ExecuteAsync($"CREATE DATABASE {name} " + (empty ? "TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'zh-CN'" : "TEMPLATE migrated"));
        return $"{cluster.connection};Database={name}";
    }

    public async ValueTask DisposeAsync()
    {
        if (!Started.IsValueCreated || ReferenceEquals(this, await Started.Value)) return;
        var running = (await Started.Value).shell!;
        running.StandardInput.Close();
        await running.WaitForExitAsync();
        running.Dispose();
    }

    /// <summary>Starts a shell for a script that runs a server; $0 is the folder of the server's programs.</summary>
    internal static Process StartShell(string script)
    {
        string[] command = ["sh", "-c", script, Programs!];
        if (Environment.UserName == "root") command = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "env", "TMPDIR=/tmp", .. command];
        return Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/",
        })!;
    }

    /// <summary>Skips the test where PostgreSQL is not installed.</summary>
    internal static void SkipWithout() => Assert.SkipWhen(Programs is null, "没有安装 PostgreSQL：请安装软件包 postgresql（Debian：apt-get install postgresql）。");

    private static async Task<PostgresCluster> StartAsync()
    {
        var shell = StartShell(Script);
        var said = new List<string>();
        shell.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is not null) said.Add(line.Data);
        };
        shell.BeginErrorReadLine();
        var folder = await shell.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(string.Join('\n', said));
        var cluster = new PostgresCluster(shell, folder);
        await cluster.WaitAsync(said);
        await cluster.MakeTemplateAsync();
        return cluster;
    }

    private async Task WaitAsync(List<string> said)
    {
        while (true)
        {
            try
            {
                await ExecuteAsync("SELECT 1");
                return;
            }
            catch (NpgsqlException) when (!shell!.HasExited)
            {
                await Task.Delay(50);
            }
            catch (NpgsqlException problem)
            {
                throw new InvalidOperationException(string.Join('\n', said), problem);
            }
        }
    }

    private async Task MakeTemplateAsync()
    {
        await ExecuteAsync("CREATE DATABASE migrated TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'zh-CN'");
        var database = new PostgresDatabase(connection + ";Database=migrated;Pooling=false");
        await using var library = await DocumentLibrary.OpenAsync(database, "0.1.0");
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var server = new NpgsqlConnection(connection + ";Database=postgres;Pooling=false");
        await server.OpenAsync();
        await using var command = server.CreateCommand();
#pragma warning disable CA2100 // The texts stand in this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The folder of the server's programs; null where they are not installed.</summary>
    private static string? Programs { get; } = Installed().Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)).FirstOrDefault(HasServer);

    // Debian keeps them out of the path, a folder a version; the newest first.
    private static IEnumerable<string> Installed() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(version => version.Length).ThenByDescending(version => version, StringComparer.Ordinal).Select(version => Path.Combine(version, "bin"))
        : [];

    private static bool HasServer(string folder) => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres"));
}
