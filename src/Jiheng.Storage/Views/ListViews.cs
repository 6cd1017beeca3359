using Jiheng.Storage.Databases;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Mapping;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Views;

/// <summary>Saved views (视图) and chosen columns: each person's own. They change nothing of what is kept of others, so that the audit log does not tell of them.</summary>
public sealed class ListViews
{
    private static readonly WordTable<PersonalList> Words = new(list => list switch
    {
        PersonalList.Filings => "filings",
        PersonalList.Projects => "projects",
    });

    private readonly LibrarySession session;

    internal ListViews(LibrarySession session) => this.session = session;

    private string Account => StoredText.Of(session.Actor.Account);

    /// <summary>How the person arranged a list.</summary>
    public Task<ListArrangement> ReadAsync(PersonalList list, CancellationToken cancel = default) => session.ReadAsync(async context =>
    {
        var (account, word) = (Account, Words.Of(list));
        var views = await Own(context, list).OrderBy(row => row.Name).ToListAsync(cancel).ConfigureAwait(false);
        var columns = await context.ListColumns.Where(row => row.Account == account && row.List == word).Select(row => row.Columns).FirstOrDefaultAsync(cancel).ConfigureAwait(false);
        return new ListArrangement([.. views.Select(row => new SavedView(row.Id, row.Name, row.Query, Parted(row.Columns), row.IsDefault))], Parted(columns ?? ""));
    }, cancel);

    /// <summary>Keeps the columns that the person wants a list to have; none: the usual ones.</summary>
    public Task KeepColumnsAsync(PersonalList list, IReadOnlyList<string> columns, CancellationToken cancel = default) => session.WriteAsync(async (context, _) =>
    {
        var (account, word) = (Account, Words.Of(list));
        await context.ListColumns.Where(row => row.Account == account && row.List == word).ExecuteDeleteAsync(cancel).ConfigureAwait(false);
        context.Add(new StoredListColumns { Account = account, List = word, Columns = string.Join(',', columns) });
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
    }, cancel);

    /// <summary>Keeps a list under a name, in place of the person's view that has the name already.</summary>
    /// <returns>The view's number.</returns>
    /// <exception cref="LibraryException">The name is none, or there are too many views.</exception>
    public Task<long> SaveAsync(PersonalList list, string name, string query, IReadOnlyList<string> columns, bool isDefault, CancellationToken cancel = default)
    {
        var (named, account, word) = (Name(name), Account, Words.Of(list));
        return session.WriteAsync(async (context, _) =>
        {
            var row = await Own(context, list).FirstOrDefaultAsync(each => each.Name == named, cancel).ConfigureAwait(false);
            if (row is null)
            {
                if (await Own(context, list).CountAsync(cancel).ConfigureAwait(false) >= SavedView.Most) throw LibraryException.Refused($"已有 {SavedView.Most} 个视图，不能再多。请先删除不用的。");
                row = new StoredListView { Account = account, List = word, Name = named, Query = "", Columns = "" };
                context.Add(row);
            }

            if (isDefault) await NoDefaultAsync(context, list, cancel).ConfigureAwait(false);
            (row.Query, row.Columns, row.IsDefault) = (query, string.Join(',', columns), isDefault);
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            return row.Id;
        }, cancel);
    }

    /// <exception cref="LibraryException">There is no such view of the person's, or another has the name.</exception>
    public Task RenameAsync(PersonalList list, long id, string name, CancellationToken cancel = default)
    {
        var named = Name(name);
        return session.WriteAsync(async (context, _) =>
        {
            if (await Own(context, list).AnyAsync(row => row.Name == named && row.Id != id, cancel).ConfigureAwait(false)) throw LibraryException.Refused($"已有名为“{named}”的视图。请换一个名称。");
            var row = await FindAsync(context, list, id, cancel).ConfigureAwait(false);
            row.Name = named;
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        }, cancel);
    }

    /// <summary>Says how a list opens; null: as it is for everybody.</summary>
    /// <exception cref="LibraryException">There is no such view of the person's.</exception>
    public Task OpenWithAsync(PersonalList list, long? id, CancellationToken cancel = default) => session.WriteAsync(async (context, _) =>
    {
        await NoDefaultAsync(context, list, cancel).ConfigureAwait(false);
        if (id is not { } chosen) return;
        (await FindAsync(context, list, chosen, cancel).ConfigureAwait(false)).IsDefault = true;
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
    }, cancel);

    /// <exception cref="LibraryException">There is no such view of the person's.</exception>
    public Task DeleteAsync(PersonalList list, long id, CancellationToken cancel = default) => session.WriteAsync(async (context, _) =>
    {
        if (await Own(context, list).Where(row => row.Id == id).ExecuteDeleteAsync(cancel).ConfigureAwait(false) == 0) throw LibraryException.NotFound("个视图");
    }, cancel);

    private IQueryable<StoredListView> Own(LibraryContext context, PersonalList list)
    {
        var (account, word) = (Account, Words.Of(list));
        return context.ListViews.Where(row => row.Account == account && row.List == word);
    }

    private async Task<StoredListView> FindAsync(LibraryContext context, PersonalList list, long id, CancellationToken cancel) =>
        await Own(context, list).FirstOrDefaultAsync(row => row.Id == id, cancel).ConfigureAwait(false) ?? throw LibraryException.NotFound("个视图");

    private Task<int> NoDefaultAsync(LibraryContext context, PersonalList list, CancellationToken cancel) =>
        Own(context, list).Where(row => row.IsDefault).ExecuteUpdateAsync(row => row.SetProperty(each => each.IsDefault, false), cancel);

    private static string Name(string name)
    {
        var named = StoredText.Of(name?.Trim() ?? "");
        return NameText.Problem(named, SavedView.LongestName) is { } problem ? throw LibraryException.Refused("视图的名称" + problem) : named;
    }

    private static string[] Parted(string columns) => columns.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
