using System.Security.Cryptography;
using Jiheng.Storage.Mapping;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Importing;

/// <summary>Files of lists between the look at what they would change and the yes. They stand in the database, because another server may
/// get the yes; a browser keeps nothing but the key.</summary>
public sealed class ImportFileShelf
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);
    private const string Drafts = "drafts";
    private readonly LibrarySession session;

    internal ImportFileShelf(LibrarySession session) => this.session = session;

    /// <summary>Keeps a file for half an hour, in place of the one that the same person sent for the same list before.</summary>
    /// <returns>The key by which only the same person finds it.</returns>
    public Task<string> KeepAsync(ImportedList list, string name, ReadOnlyMemory<byte> content, CancellationToken cancel = default)
    {
        var (register, account, key) = (Register(list), StoredText.Of(session.Actor.Account), Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));
        return session.WriteAsync(async (context, _) =>
        {
            var (now, old) = (session.Now, session.Now - Patience);
            await context.ImportFiles.Where(row => row.MadeAt < old || (row.Account == account && row.Register == register)).ExecuteDeleteAsync(cancel).ConfigureAwait(false);
            context.ImportFiles.Add(new StoredImportFile { Key = key, Register = register, Account = account, Name = name, Content = content.ToArray(), MadeAt = UtcConverter.Whole(now) });
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            return key;
        }, cancel);
    }

    /// <summary>A file that was kept; null where there is none of the key, it is somebody else's, or its time is over.</summary>
    public Task<WaitingFile?> FindAsync(ImportedList list, string key, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        var (register, account, old) = (Register(list), StoredText.Of(session.Actor.Account), session.Now - Patience);
        return session.ReadAsync(context => context.ImportFiles.Where(row => row.Key == key && row.Register == register && row.Account == account && row.MadeAt >= old)
            .Select(row => new WaitingFile(row.Name, row.Content)).FirstOrDefaultAsync(cancel), cancel);
    }

    /// <summary>Lets go of a file.</summary>
    public Task DropAsync(ImportedList list, string key, CancellationToken cancel = default)
    {
        var (register, account) = (Register(list), StoredText.Of(session.Actor.Account));
        return session.WriteAsync((context, _) => context.ImportFiles.Where(row => row.Key == key && row.Register == register && row.Account == account).ExecuteDeleteAsync(cancel), cancel);
    }

    private static string Register(ImportedList list) => list switch
    {
        ImportedList.Organisations => Importing.Register.Organisations,
        ImportedList.People => Importing.Register.People,
        ImportedList.Draft => Drafts,
    };
}

/// <summary>The lists that files are laid over.</summary>
public enum ImportedList
{
    Organisations,
    People,

    /// <summary>No list: a document whose form goes into a draft</summary>
    Draft,
}

/// <summary>A file that waits for a yes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">The whole file.</param>
public sealed record WaitingFile(string Name, byte[] Content);
