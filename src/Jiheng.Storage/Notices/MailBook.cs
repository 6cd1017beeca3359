using System.Net.Mail;
using System.Text;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Mapping;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Notices;

/// <summary>E-mails: who wants them, what goes out, and what became of it. One mail tells a person of all that is new; a mail that cannot be sent is tried
/// again, each time after a longer while. Several servers share the work: a mail is in one pair of hands at a time.</summary>
public sealed class MailBook
{
    /// <summary>So often a mail is tried before it is given up.</summary>
    public const int MostAttempts = 8;

    /// <summary>The longest address, in characters.</summary>
    public const int LongestAddress = 254;

    private const int Batch = 100;
    private const int MostLines = 20;

    /// <summary>Whoever reads it in the browser at once gets no mail of it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Nobody gets more than one mail in this time.</summary>
    public static readonly TimeSpan Between = TimeSpan.FromHours(1);

    // So long a mail is in the hands of the server that took it.
    private static readonly TimeSpan InHand = TimeSpan.FromMinutes(5);

    private readonly LibrarySession session;

    internal MailBook(LibrarySession session) => this.session = session;

    /// <summary>Where the person gets his mails; null: he never said.</summary>
    public Task<Mailbox?> MailboxAsync(CancellationToken cancel = default)
    {
        var account = StoredText.Of(session.Actor.Account);
        return session.ReadAsync(context => context.Mailboxes.Where(row => row.Account == account).Select(row => new Mailbox(row.Address, row.IsOn)).FirstOrDefaultAsync(cancel), cancel);
    }

    /// <summary>Says where the person wants his mails, or that he wants none.</summary>
    /// <exception cref="LibraryException">It is no address.</exception>
    public Task KeepMailboxAsync(Mailbox mailbox, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(mailbox);
        var address = mailbox.Address.Trim();
        // Nothing but the address: no name before it, and no second one behind it.
        var isAddress = address.Length is > 0 and <= LongestAddress && !address.Any(char.IsControl) && MailAddress.TryCreate(address, out var parsed) && parsed.Address == address;
        if (!isAddress && (mailbox.IsOn || address.Length > 0)) throw LibraryException.Refused($"“{address}”不是邮箱地址。请写成 name@example.gov.cn 的样子。");
        var account = StoredText.Of(session.Actor.Account);
        return session.WriteAsync(async (context, _) =>
        {
            var row = await context.Mailboxes.FirstOrDefaultAsync(each => each.Account == account, cancel).ConfigureAwait(false);
            if (row is null) context.Add(row = new StoredMailbox { Account = account, Address = address });
            (row.Address, row.IsOn) = (address, mailbox.IsOn);
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        }, cancel);
    }

    /// <summary>Makes a mail for each of some people who have something new that they did not read.</summary>
    /// <param name="site">The address of the installation, without a slash at the end; null: none is told.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>How many mails were made.</returns>
    public async Task<int> ComposeAsync(string? site, CancellationToken cancel = default)
    {
        if (!await session.ReadAsync(context => Ready(context).AnyAsync(cancel), cancel).ConfigureAwait(false)) return 0;
        return await session.WriteAsync(async (context, _) =>
        {
            await Importing.Register.EnterAsync(context, Importing.Register.Notices, 0, cancel).ConfigureAwait(false);
            var people = await Ready(context).OrderBy(row => row.Account).Take(Batch).ToListAsync(cancel).ConfigureAwait(false);
            string[] accounts = [.. people.Select(person => person.Account)];
            var news = (await context.Notices.AsNoTracking().Where(row => accounts.Contains(row.Account) && row.ReadAt == null && row.MailedAt == null).OrderBy(row => row.Id).ToListAsync(cancel).ConfigureAwait(false)).ToLookup(row => row.Account);
            DateTime? now = session.Now;
            context.AddRange(people.Select(person => Mail(person, [.. news[person.Account]], site)));
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            long[] told = [.. news.SelectMany(each => each).Select(row => row.Id)];
            foreach (var some in told.Chunk(1000)) await context.Notices.Where(row => some.Contains(row.Id)).ExecuteUpdateAsync(row => row.SetProperty(each => each.MailedAt, now), cancel).ConfigureAwait(false);
            return people.Count;
        }, cancel).ConfigureAwait(false);
    }

    /// <summary>Takes a mail that is due into one's hands; null where none is.</summary>
    public async Task<OutgoingMail?> TakeAsync(CancellationToken cancel = default)
    {
        var due = await session.ReadAsync(context => context.Mails.Where(row => row.NextAt <= session.Now).OrderBy(row => row.NextAt).Take(Batch)
            .Select(row => new { row.NextAt, Mail = new OutgoingMail(row.Id, row.Address, row.Subject, row.Body, row.Attempts) }).ToListAsync(cancel), cancel).ConfigureAwait(false);
        foreach (var each in due)
        {
            DateTime? until = session.Now + InHand;
            // Whoever changes the row has it: another server finds that it is not due any more.
            var taken = await session.WriteAsync((context, _) => context.Mails.Where(row => row.Id == each.Mail.Id && row.NextAt == each.NextAt)
                .ExecuteUpdateAsync(row => row.SetProperty(mail => mail.NextAt, until).SetProperty(mail => mail.Attempts, mail => mail.Attempts + 1), cancel), cancel).ConfigureAwait(false);
            if (taken == 1) return each.Mail with { Attempts = each.Mail.Attempts + 1 };
        }

        return null;
    }

    /// <summary>A mail went out.</summary>
    public Task SentAsync(long id, CancellationToken cancel = default)
    {
        DateTime? now = session.Now, never = null;
        return session.WriteAsync((context, _) => context.Mails.Where(row => row.Id == id)
            .ExecuteUpdateAsync(row => row.SetProperty(mail => mail.SentAt, now).SetProperty(mail => mail.NextAt, never).SetProperty(mail => mail.Problem, (string?)null), cancel), cancel);
    }

    /// <summary>A mail did not go out: it is tried again after 2, 4, 8 … minutes, until it is given up.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="problem">Why, without anything secret.</param>
    /// <param name="cancel">Stops it.</param>
    public Task FailedAsync(OutgoingMail mail, string problem, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(mail);
        DateTime? next = mail.Attempts >= MostAttempts ? null : session.Now + TimeSpan.FromMinutes(1 << mail.Attempts);
        return session.WriteAsync((context, _) => context.Mails.Where(row => row.Id == mail.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(each => each.NextAt, next).SetProperty(each => each.Problem, problem), cancel), cancel);
    }

    private IQueryable<StoredMailbox> Ready(LibraryContext context)
    {
        var (settled, recent) = (session.Now - Patience, session.Now - Between);
        return context.Mailboxes.AsNoTracking().Where(box => box.IsOn && context.Notices.Any(row => row.Account == box.Account && row.ReadAt == null && row.MailedAt == null && row.At <= settled)
            && !context.Mails.Any(mail => mail.Account == box.Account && mail.MadeAt > recent));
    }

    private StoredMail Mail(StoredMailbox box, IReadOnlyList<StoredNotice> news, string? site)
    {
        var body = new StringBuilder();
        foreach (var one in news.Take(MostLines)) body.Append(NoticeText.Of(one.Kind, one.About, one.Words, one.By)).Append("\r\n\r\n");
        if (news.Count > MostLines) body.Append(System.Globalization.CultureInfo.InvariantCulture, $"还有 {news.Count - MostLines} 条，请登录查看。\r\n\r\n");
        if (site is not null) body.Append(System.Globalization.CultureInfo.InvariantCulture, $"查看：{site}/notices\r\n");
        body.Append("这封邮件由绩衡自动发出，请不要回复。不想再收到，请在“消息”页里关闭邮件提醒。\r\n");
        return new StoredMail { Account = box.Account, Address = box.Address, Subject = $"绩衡：{news.Count} 条新消息", Body = body.ToString(), MadeAt = session.Now, NextAt = session.Now };
    }
}

/// <summary>Where a person gets his mails.</summary>
/// <param name="Address">The address; empty: none.</param>
/// <param name="IsOn">Whether he wants any.</param>
public sealed record Mailbox(string Address, bool IsOn);

/// <summary>A mail in the hands of the server that sends it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Address">To whom.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Body">Its text.</param>
/// <param name="Attempts">How often it was tried, this time included.</param>
public sealed record OutgoingMail(long Id, string Address, string Subject, string Body, int Attempts);
