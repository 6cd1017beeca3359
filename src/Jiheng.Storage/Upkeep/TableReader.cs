using System.Data.Common;
using Jiheng.Storage.Mapping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Jiheng.Storage.Upkeep;

/// <summary>Reads a table row by row in the order of its key, in the memory of one row. What it gives is the same on every database.</summary>
internal sealed class TableReader : IAsyncDisposable
{
    private readonly DbCommand command;
    private readonly DbDataReader reader;
    private readonly Func<DbDataReader, int, object>[] cells;

    private TableReader(DbCommand command, DbDataReader reader, Type[] types) =>
        (this.command, this.reader, cells) = (command, reader, [.. types.Select(Cell)]);

    public static async Task<TableReader> OpenAsync(LibraryContext context, LibraryTable table, CancellationToken cancel)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = 0;
#pragma warning disable CA2100 // Names of tables and columns come from the model.
        command.CommandText = $"SELECT {List(table.Columns)} FROM \"{table.Name}\" ORDER BY {List(table.Key)}";
#pragma warning restore CA2100
        try
        {
            return new TableReader(command, await command.ExecuteReaderAsync(cancel).ConfigureAwait(false), table.Types);
        }
        catch
        {
            await command.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The next row's values in the order of the columns; null after the last.</summary>
    public async Task<object?[]?> NextAsync(CancellationToken cancel)
    {
        if (!await reader.ReadAsync(cancel).ConfigureAwait(false)) return null;
        var row = new object?[cells.Length];
        for (var i = 0; i < row.Length; i++) row[i] = reader.IsDBNull(i) ? null : cells[i](reader, i);
        return row;
    }

    public async ValueTask DisposeAsync()
    {
        await reader.DisposeAsync().ConfigureAwait(false);
        await command.DisposeAsync().ConfigureAwait(false);
    }

    private static string List(IEnumerable<string> columns) => string.Join(", ", columns.Select(column => $"\"{column}\""));

    private static Func<DbDataReader, int, object> Cell(Type type) => type == typeof(DateTime)
        ? static (reader, column) => UtcConverter.Whole(DateTime.SpecifyKind(reader.GetDateTime(column), DateTimeKind.Utc))
        : new Func<DbDataReader, int, object>(Typed<int>).Method.GetGenericMethodDefinition().MakeGenericMethod(type).CreateDelegate<Func<DbDataReader, int, object>>();

    private static object Typed<T>(DbDataReader reader, int column) => reader.GetFieldValue<T>(column)!;
}
