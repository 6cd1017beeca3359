using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Mapping;

/// <summary>Tables, keys and indexes of how people want to see their lists.</summary>
internal static class ViewModel
{
    public static void Build(ModelBuilder model)
    {
        model.Entity<StoredListView>(view =>
        {
            view.ToTable("list_views");
            view.HasIndex(row => new { row.Account, row.List, row.Name }).IsUnique().HasDatabaseName("list_views_name");
        });
        model.Entity<StoredListColumns>().ToTable("list_columns").HasKey(row => new { row.Account, row.List });
    }
}
