using System.Xml.Linq;
using Jiheng.Domain.Audit;
using Jiheng.Domain.Organisations;
using Jiheng.Domain.People;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Accounts;

/// <summary>What holds for an installation as a whole: whether people sign in, whether it is a demonstration, and what its servers share.</summary>
public sealed class Installation
{
    private const string Demo = "demo";
    private const string Complete = "demo-complete";
    private const string Link = "set-up-link";
    private readonly LibrarySession session;

    internal Installation(LibrarySession session) => this.session = session;

    /// <summary>Whether anybody can sign in: from then on nobody gets in without.</summary>
    public Task<bool> HasAccountsAsync(CancellationToken cancel = default) => session.ReadAsync(context => context.Accounts.AnyAsync(row => row.Password != null, cancel), cancel);

    /// <summary>Whether all of it is made up, for showing.</summary>
    public Task<bool> IsDemoAsync(CancellationToken cancel = default) => session.ReadAsync(context => context.Marks.AnyAsync(row => row.Name == Demo, cancel), cancel);

    /// <summary>Marks an empty library as a demonstration, for good.</summary>
    /// <exception cref="LibraryException">There is something in it already.</exception>
    public Task MarkAsDemoAsync(string what, CancellationToken cancel = default) => session.WriteAsync(async (context, trail) =>
    {
        if (await IsUnfinishedAsync(context, cancel).ConfigureAwait(false)) throw Unfinished();
        if (await context.Documents.AnyAsync(cancel).ConfigureAwait(false) || await context.People.AnyAsync(cancel).ConfigureAwait(false) || await context.Organisations.AnyAsync(cancel).ConfigureAwait(false))
            throw new LibraryException(LibraryProblem.NotEmpty, "资料库里已经有内容，演示数据只能放进空的资料库。请换一个文件夹。");
        context.Add(new StoredMark { Name = Demo, Value = what });
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        trail.Note(AuditAction.InstallationSetUp, "installation", after: what);
    }, cancel);

    /// <summary>Says that a demonstration holds all that belongs in it.</summary>
    public Task CompleteDemoAsync(CancellationToken cancel = default) => session.WriteAsync(async (context, _) =>
    {
        context.Add(new StoredMark { Name = Complete, Value = session.Version });
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
    }, cancel);

    /// <summary>Refuses a demonstration that is half filled: nobody would know what is missing.</summary>
    /// <exception cref="LibraryException">It is being filled, or the filling was stopped.</exception>
    public async Task RefuseUnfinishedDemoAsync(CancellationToken cancel = default)
    {
        if (await session.ReadAsync(context => IsUnfinishedAsync(context, cancel), cancel).ConfigureAwait(false)) throw Unfinished();
    }

    /// <summary>Keeps the hash of the link by which the first administrator is made; a link that was made before ends.</summary>
    public Task OfferSetUpAsync(string token, CancellationToken cancel = default) => session.WriteAsync(async (context, _) =>
    {
        await context.Marks.Where(row => row.Name == Link).ExecuteDeleteAsync(cancel).ConfigureAwait(false);
        context.Add(new StoredMark { Name = Link, Value = token });
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
    }, cancel);

    /// <summary>Whether a link may still be used.</summary>
    public Task<bool> MaySetUpAsync(string token, CancellationToken cancel = default) => session.ReadAsync(context => context.Marks.AnyAsync(row => row.Name == Link && row.Value == token, cancel), cancel);

    /// <summary>Makes the first administrators with their passwords, and the division where there is none. The link ends with it.</summary>
    /// <exception cref="LibraryException">The link was used, or there are accounts already.</exception>
    public Task SetUpAsync(string token, FirstAdministrators first, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(first);
        return session.WriteAsync(async (context, trail) =>
        {
            if (await context.Marks.Where(row => row.Name == Link && row.Value == token).ExecuteDeleteAsync(cancel).ConfigureAwait(false) == 0 || await context.Accounts.AnyAsync(cancel).ConfigureAwait(false))
                throw new LibraryException(LibraryProblem.NotFound, "这个链接已经用过，或已失效。请查看程序窗口里最新的链接。");
            if (!await context.Organisations.AnyAsync(cancel).ConfigureAwait(false)) await FirstWriting.DivisionAsync(session, context, first, trail, cancel).ConfigureAwait(false);
            await FirstWriting.PeopleAsync(session, context, first, trail, cancel).ConfigureAwait(false);
            trail.Note(AuditAction.InstallationSetUp, "installation", after: string.Join("、", first.People.Select(person => $"{person.Name}（{person.Account}）")));
        }, cancel);
    }

    /// <summary>The keys that all servers of the installation share.</summary>
    /// <remarks>Asked while a server starts, by a library that cannot wait.</remarks>
    public IReadOnlyList<XElement> Keys() => session.Read(context => context.ServerKeys.OrderBy(row => row.Id).Select(row => row.Xml).ToList()).ConvertAll(XElement.Parse);

    public void AddKey(string name, XElement key)
    {
        ArgumentNullException.ThrowIfNull(key);
        session.Write(context => context.Add(new StoredServerKey { Name = name, Xml = key.ToString(SaveOptions.DisableFormatting) }));
    }

    private static async Task<bool> IsUnfinishedAsync(LibraryContext context, CancellationToken cancel) =>
        await context.Marks.Where(row => row.Name == Demo || row.Name == Complete).Select(row => row.Name).ToListAsync(cancel).ConfigureAwait(false) is [Demo];

    private LibraryException Unfinished() =>
        new(LibraryProblem.NotEmpty, $"演示数据还没有放完：正在生成，或上次被中断。正在生成的请稍等；被中断的请删除后重新启动：{session.Database.Name}");
}

/// <summary>With whom an installation begins.</summary>
/// <param name="Division">The code of its division; used where there is no organisation yet.</param>
/// <param name="DivisionName">The division's name.</param>
/// <param name="Year">The year from which on it exists.</param>
/// <param name="People">The three administrators.</param>
public sealed record FirstAdministrators(OrganisationCode Division, string DivisionName, int Year, IReadOnlyList<FirstAdministrator> People);

/// <summary>One of the first administrators.</summary>
/// <param name="Role">Which of the three.</param>
/// <param name="Account">The name to sign in with.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Password">The hash of the password.</param>
/// <param name="MustChange">Whether the password was made up by the program.</param>
public sealed record FirstAdministrator(Role Role, string Account, string Name, string Password, bool MustChange);
