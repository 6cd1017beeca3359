using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Jiheng.Storage.Upkeep;

/// <summary>A table as the model tells it: nobody has to list a new one anywhere.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">The columns' names.</param>
/// <param name="Types">What the columns hold, in their order.</param>
/// <param name="Key">The columns of its key.</param>
/// <param name="Counter">The column that the database counts up; null where it counts none.</param>
/// <param name="References">Rows of other tables that its rows need.</param>
/// <param name="IsSearched">Whether its rows stand in the text index.</param>
internal sealed record LibraryTable(
    string Name, string[] Columns, Type[] Types, IReadOnlyList<string> Key, string? Counter, IReadOnlyList<TableReference> References, bool IsSearched)
{
    /// <summary>All tables, each after those that it needs.</summary>
    public static IReadOnlyList<LibraryTable> Of(LibraryContext context)
    {
        List<LibraryTable> sorted = [];
        var left = context.Model.GetRelationalModel().Tables.OrderBy(table => table.Name, StringComparer.Ordinal).Select(Of).ToList();
        while (left.Count > 0)
        {
            var next = left.Find(table => table.References.All(needed => needed.Table == table.Name || sorted.Exists(done => done.Name == needed.Table)))
                ?? throw new InvalidOperationException($"These tables need each other: {string.Join(", ", left.Select(table => table.Name))}.");
            sorted.Add(next);
            left.Remove(next);
        }

        return sorted;
    }

    private static LibraryTable Of(ITable table)
    {
        var key = table.PrimaryKey!.Columns;
        return new LibraryTable(
            table.Name,
            [.. table.Columns.Select(column => column.Name)],
            [.. table.Columns.Select(column => Nullable.GetUnderlyingType(column.ProviderClrType) ?? column.ProviderClrType)],
            [.. key.Select(column => column.Name)],
            key.SingleOrDefault(column => column.PropertyMappings.Any(mapping => mapping.Property.ValueGenerated == ValueGenerated.OnAdd))?.Name,
            [.. table.ForeignKeyConstraints.Select(reference => new TableReference(reference.PrincipalTable.Name, reference.Columns[0].Name, reference.PrincipalColumns[0].Name))],
            table.EntityTypeMappings.Any(mapping => mapping.TypeBase.ClrType == typeof(StoredPassage)));
    }
}

/// <summary>A column that names a row of another table.</summary>
/// <param name="Table">The other table.</param>
/// <param name="Column">The column here.</param>
/// <param name="Key">The column there.</param>
internal sealed record TableReference(string Table, string Column, string Key);
