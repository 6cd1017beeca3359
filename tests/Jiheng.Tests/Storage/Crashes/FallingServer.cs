using System.Diagnostics;
using Jiheng.Tests.Storage.Databases;
using Npgsql;

namespace Jiheng.Tests.Storage.Crashes;

/// <summary>A PostgreSQL server of its own that is killed and started again. What it says is committed must be on its disk, as far as a process can tell.</summary>
internal sealed class FallingServer : IAsyncDisposable
{
    // A server that was killed leaves others behind for a moment; a new one refuses to start until they are gone.
    private const string Script = """
        set -e
        folder=$(mktemp -d "${TMPDIR:-/tmp}/jiheng-postgres-XXXXXX")
        trap 'rm -rf "$folder"' EXIT
        "$0/initdb" -D "$folder/data" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >&2
        start() {
          tries=0
          while [ $tries -lt 100 ]; do
            "$1/postgres" -D "$folder/data" -c listen_addresses= -c unix_socket_directories="$folder" -c log_min_messages=fatal </dev/null >&2 &
            server=$!
            sleep 0.1
            if kill -0 $server 2>/dev/null; then return 0; fi
            tries=$((tries + 1))
          done
          return 1
        }
        start "$0"
        echo "$folder"
        while read -r word; do
          kill -KILL $server
          wait $server || true
          start "$0"
          echo started
        done
        kill -INT $server
        wait $server || true
        """;

    private readonly Process shell;

    private FallingServer(Process shell, string folder) => (this.shell, Place) = (shell, $"Host={folder};Username=postgres;Database=postgres;Timeout=60");

    /// <summary>The connection string of its one database.</summary>
    public string Place { get; }

    public static async Task<FallingServer> StartAsync(CancellationToken cancel)
    {
        PostgresCluster.SkipWithout();
        var shell = PostgresCluster.StartShell(Script);
        shell.ErrorDataReceived += (_, _) => { };
        shell.BeginErrorReadLine();
        var server = new FallingServer(shell, await shell.StandardOutput.ReadLineAsync(cancel) ?? throw new InvalidOperationException("The server did not start."));
        await server.WaitAsync(cancel);
        return server;
    }

    /// <summary>Kills the server by SIGKILL, starts it again, and waits until it has recovered.</summary>
    public async Task FallAsync(CancellationToken cancel)
    {
        await shell.StandardInput.WriteLineAsync("kill".AsMemory(), cancel);
        await shell.StandardInput.FlushAsync(cancel);
        if (await shell.StandardOutput.ReadLineAsync(cancel) != "started") throw new InvalidOperationException("The server did not start again.");
        await WaitAsync(cancel);
    }

    public async ValueTask DisposeAsync()
    {
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
        shell.Dispose();
    }

    private async Task WaitAsync(CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(Place + ";Pooling=false");
                await connection.OpenAsync(cancel);
                return;
            }
            catch (NpgsqlException) when (!shell.HasExited)
            {
                await Task.Delay(50, cancel);
            }
        }
    }
}
