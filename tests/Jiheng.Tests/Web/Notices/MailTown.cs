using Jiheng.Domain.People;
using Jiheng.Storage.Notices;
using Jiheng.Storage.Records;
using Jiheng.Tests.Storage;
using Jiheng.Tests.Storage.Filings;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Notices;
using Jiheng.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Jiheng.Tests.Web.Notices;

/// <summary>The county in which one mail is due, and a sender that hands it to a mailbox.</summary>
internal sealed class MailTown : IAsyncDisposable
{
    private readonly FiledCounty county;
    private readonly MailSender sender;

    private MailTown(FiledCounty county, MailOptions options) =>
        (this.county, sender) = (county, new MailSender(new WholeLibrary(county.Test.Library), new WebOptions("", 0, "test") { Mail = options }, NullLogger<MailSender>.Instance));

    public TestLibrary Test => county.Test;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<MailTown> OpenAsync(MailOptions options)
    {
        var county = await FiledCounty.OpenAsync(DatabaseKind.Sqlite);
        await (await county.ReviewerAsync("reviewer-school", Role.UnitReviewer)).Mails.KeepMailboxAsync(new Mailbox("reviewer@example.gov.cn", true), Cancel);
        await FiledCounty.SubmitAsync(await county.ClerkAsync());
        await county.Test.Library.NoticeRounds.TellAsync(Cancel);
        county.Test.Clock.Time += MailBook.Patience;
        return new MailTown(county, options);
    }

    public Task<int> SendAsync() => sender.RunAsync(Cancel);

    /// <summary>Tries again when it is time.</summary>
    public Task<int> SendLaterAsync()
    {
        county.Test.Clock.Time += TimeSpan.FromMinutes(6);
        return sender.RunAsync(Cancel);
    }

    public async Task<StoredMail> MailAsync()
    {
        await using var context = county.Test.Context();
        return await context.Mails.AsNoTracking().SingleAsync(Cancel);
    }

    public ValueTask DisposeAsync() => county.DisposeAsync();
}
