using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Jiheng.Storage.Databases.Sqlite;

/// <summary>Tells each connection to wait for a lock inside SQLite, which looks more often than its .NET provider does.</summary>
internal sealed class SqlitePatience(TimeSpan patience) : DbConnectionInterceptor
{
    private readonly string pragma = string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {(int)patience.TotalMilliseconds}");

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Tell(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Tell(connection);
        return Task.CompletedTask;
    }

    private void Tell(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragma;
        command.ExecuteNonQuery();
    }
}
