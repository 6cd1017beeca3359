using System.Data.Common;
using System.Globalization;
using System.Text;
using Jiheng.Storage.Mapping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Jiheng.Storage.Documents;

/// <summary>Writes many rows with few commands, in SQL that every database knows.</summary>
/// <remarks>A form has a hundred texts and findings. One command a row, as EF Core sends them, takes longer than reading and checking the form.</remarks>
internal static class BulkRows
{
    // Databases take some thousands of values a command; nothing is gained beyond some hundreds.
    private const int ValuesACommand = 400;

    public static async Task InsertAsync(LibraryContext context, string table, string[] columns, IReadOnlyList<object?[]> rows, CancellationToken cancel)
    {
        var size = ValuesACommand / columns.Length;
        for (var from = 0; from < rows.Count; from += size)
        {
            await using var command = Command(context);
            Fill(command, table, columns, rows, from, Math.Min(rows.Count, from + size));
            await command.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
        }
    }

    private static DbCommand Command(LibraryContext context)
    {
        var transaction = context.Database.CurrentTransaction ?? throw new InvalidOperationException("Rows are written in the transaction of what they belong to.");
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        return command;
    }

    private static void Fill(DbCommand command, string table, string[] columns, IReadOnlyList<object?[]> rows, int from, int to)
    {
        var sql = new StringBuilder($"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ");
        var values = 0;
        for (var row = from; row < to; row++)
        {
            sql.Append(row > from ? ", (" : "(");
            for (var column = 0; column < columns.Length; column++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = string.Create(CultureInfo.InvariantCulture, $"@v{values++}");
                parameter.Value = rows[row][column] switch { null => DBNull.Value, string text => StoredText.Of(text), var value => value };
                command.Parameters.Add(parameter);
                sql.Append(column > 0 ? ", " : "").Append(parameter.ParameterName);
            }

            sql.Append(')');
        }

#pragma warning disable CA2100 // Names of tables and columns come from the callers' constants, all else is parameters.
        command.CommandText = sql.ToString();
#pragma warning restore CA2100
    }
}
