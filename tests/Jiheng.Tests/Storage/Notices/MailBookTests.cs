using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Notices;
using Jiheng.Tests.Storage.Filings;

namespace Jiheng.Tests.Storage.Notices;

public abstract class MailBookTests(DatabaseKind kind)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_mail_tells_of_all_that_is_new_and_the_next_one_waits()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var mails = county.Test.Library.Mails;
        var reviewer = await SwitchOnAsync(county);
        await SubmitAsync(county, "甲", "乙");
        Assert.Equal(0, await mails.ComposeAsync("https://jixiao.example", Cancel));
        county.Test.Clock.Time += MailBook.Patience;
        Assert.Equal(1, await mails.ComposeAsync("https://jixiao.example", Cancel));
        var mail = (await mails.TakeAsync(Cancel))!;
        Assert.Equal(("reviewer@example.gov.cn", "绩衡：2 条新消息", 1), (mail.Address, mail.Subject, mail.Attempts));
        Assert.Contains("【等您审核】甲（第一小学）2026 年度绩效目标申报表", mail.Body, StringComparison.Ordinal);
        Assert.Contains("查看：https://jixiao.example/notices", mail.Body, StringComparison.Ordinal);
        await mails.SentAsync(mail.Id, Cancel);
        Assert.Null(await mails.TakeAsync(Cancel));
        Assert.Equal(0, await mails.ComposeAsync(null, Cancel));
        await SubmitAsync(county, "丙");
        county.Test.Clock.Time += MailBook.Between - TimeSpan.FromMinutes(1);
        Assert.Equal(0, await mails.ComposeAsync(null, Cancel));
        county.Test.Clock.Time += TimeSpan.FromMinutes(1);
        Assert.Equal(1, await mails.ComposeAsync(null, Cancel));
        Assert.Equal("绩衡：1 条新消息", (await mails.TakeAsync(Cancel))!.Subject);
        Assert.Equal(3, await reviewer.Notices.UnreadAsync(Cancel));
    }

    [Fact]
    public async Task Who_switched_it_off_or_has_read_it_gets_no_mail()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var reviewer = await SwitchOnAsync(county);
        await SubmitAsync(county, "甲");
        county.Test.Clock.Time += MailBook.Patience;
        await reviewer.Mails.KeepMailboxAsync(new Mailbox("reviewer@example.gov.cn", false), Cancel);
        Assert.Equal(0, await county.Test.Library.Mails.ComposeAsync(null, Cancel));
        await reviewer.Mails.KeepMailboxAsync(new Mailbox("reviewer@example.gov.cn", true), Cancel);
        await reviewer.Notices.ReadAllAsync(long.MaxValue, Cancel);
        Assert.Equal(0, await county.Test.Library.Mails.ComposeAsync(null, Cancel));
    }

    [Fact]
    public async Task A_mail_is_in_one_pair_of_hands_and_is_tried_again_after_ever_longer_whiles_until_it_is_given_up()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        await SwitchOnAsync(county);
        await SubmitAsync(county, "甲");
        county.Test.Clock.Time += MailBook.Patience;
        var mails = county.Test.Library.Mails;
        await mails.ComposeAsync(null, Cancel);
        await using var beside = await DocumentLibrary.OpenAsync(county.Test.Beside(), "0.1.0", county.Test.Clock, Cancel);
        var taken = await Task.WhenAll(Task.Run(() => mails.TakeAsync(Cancel), Cancel), Task.Run(() => beside.Mails.TakeAsync(Cancel), Cancel));
        var mail = Assert.Single(taken, each => each is not null)!;
        for (var attempt = 1; attempt < MailBook.MostAttempts; attempt++)
        {
            await mails.FailedAsync(mail, "连不上", Cancel);
            county.Test.Clock.Time += TimeSpan.FromMinutes(1 << attempt) - TimeSpan.FromSeconds(1);
            Assert.Null(await mails.TakeAsync(Cancel));
            county.Test.Clock.Time += TimeSpan.FromSeconds(1);
            mail = (await mails.TakeAsync(Cancel))!;
            Assert.Equal(attempt + 1, mail.Attempts);
        }

        await mails.FailedAsync(mail, "连不上", Cancel);
        county.Test.Clock.Time += TimeSpan.FromDays(30);
        Assert.Null(await mails.TakeAsync(Cancel));
    }

    [Fact]
    public async Task A_mail_that_a_server_took_with_it_when_it_died_is_sent_by_another()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        await SwitchOnAsync(county);
        await SubmitAsync(county, "甲");
        county.Test.Clock.Time += MailBook.Patience;
        var mails = county.Test.Library.Mails;
        await mails.ComposeAsync(null, Cancel);
        var first = (await mails.TakeAsync(Cancel))!;
        Assert.Null(await mails.TakeAsync(Cancel));
        county.Test.Clock.Time += TimeSpan.FromMinutes(6);
        Assert.Equal((first.Id, 2), ((await mails.TakeAsync(Cancel))!.Id, 2));
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("a@b.cn, c@d.cn")]
    [InlineData("某人 <a@b.cn>")]
    [InlineData("a@b.cn\r\nBcc: c@d.cn")]
    [InlineData("")]
    public async Task What_is_no_address_is_refused(string address)
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var clerk = await county.ClerkAsync();
        Assert.Equal(LibraryProblem.Refused, (await Assert.ThrowsAsync<LibraryException>(() => clerk.Mails.KeepMailboxAsync(new Mailbox(address, true), Cancel))).Problem);
        Assert.Null(await clerk.Mails.MailboxAsync(Cancel));
    }

    private static async Task<DocumentLibrary> SwitchOnAsync(FiledCounty county)
    {
        var reviewer = await county.ReviewerAsync("reviewer-school", Role.UnitReviewer);
        await reviewer.Mails.KeepMailboxAsync(new Mailbox(" reviewer@example.gov.cn ", true), Cancel);
        Assert.Equal(new Mailbox("reviewer@example.gov.cn", true), await reviewer.Mails.MailboxAsync(Cancel));
        return reviewer;
    }

    private static async Task SubmitAsync(FiledCounty county, params string[] names)
    {
        var clerk = await county.ClerkAsync();
        foreach (var name in names) await FiledCounty.SubmitAsync(clerk, name);
        await county.Test.Library.NoticeRounds.TellAsync(Cancel);
    }
}

public sealed class MailBookSqliteTests() : MailBookTests(DatabaseKind.Sqlite);

public sealed class MailBookPostgresTests() : MailBookTests(DatabaseKind.Postgres);
