using System.Text;
using System.Text.RegularExpressions;
using Jiheng.Domain.People;
using Jiheng.Storage.Notices;
using Jiheng.Tests.Storage;
using Jiheng.Tests.Storage.Filings;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Notices;
using Jiheng.Web.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Jiheng.Tests.Web.Notices;

public sealed partial class MailSenderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_new_goes_out_over_SMTP_and_what_was_refused_goes_out_later()
    {
        await using var county = await FiledCounty.OpenAsync(DatabaseKind.Sqlite);
        await using var mailbox = new SmtpMailbox { Refusal = "450 later" };
        await (await county.ReviewerAsync("reviewer-school", Role.UnitReviewer)).Mails.KeepMailboxAsync(new Mailbox("reviewer@example.gov.cn", true), Cancel);
        await FiledCounty.SubmitAsync(await county.ClerkAsync());
        await county.Test.Library.NoticeRounds.TellAsync(Cancel);
        county.Test.Clock.Time += MailBook.Patience;
        var sender = new MailSender(new WholeLibrary(county.Test.Library), Options(mailbox.Port), NullLogger<MailSender>.Instance);
        Assert.Equal(0, await sender.RunAsync(Cancel));
        Assert.Empty(mailbox.Mails);
        mailbox.Refusal = null;
        Assert.Equal(0, await sender.RunAsync(Cancel));
        county.Test.Clock.Time += TimeSpan.FromMinutes(2);
        Assert.Equal(1, await sender.RunAsync(Cancel));
        Assert.Equal(0, await sender.RunAsync(Cancel));
        var mail = Assert.Single(mailbox.Mails);
        Assert.Contains("RCPT TO:<reviewer@example.gov.cn>", mail, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Message-ID: <jiheng-", mail, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("【等您审核】校舍维修（第一小学）2026 年度绩效目标申报表", Body(mail), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_goes_out_and_nothing_is_lost_where_the_server_is_away_or_none_is_set_up()
    {
        await using var county = await FiledCounty.OpenAsync(DatabaseKind.Sqlite);
        int port;
        await using (var gone = new SmtpMailbox()) port = gone.Port;
        await (await county.ReviewerAsync("reviewer-school", Role.UnitReviewer)).Mails.KeepMailboxAsync(new Mailbox("reviewer@example.gov.cn", true), Cancel);
        await FiledCounty.SubmitAsync(await county.ClerkAsync());
        await county.Test.Library.NoticeRounds.TellAsync(Cancel);
        county.Test.Clock.Time += MailBook.Patience;
        Assert.Equal(0, await new MailSender(new WholeLibrary(county.Test.Library), Options(port) with { Mail = null }, NullLogger<MailSender>.Instance).RunAsync(Cancel));
        await using var context = county.Test.Context();
        Assert.Empty(context.Mails);
        Assert.Equal(0, await new MailSender(new WholeLibrary(county.Test.Library), Options(port), NullLogger<MailSender>.Instance).RunAsync(Cancel));
        var mail = context.Mails.Single();
        Assert.Equal(1, mail.Attempts);
        Assert.NotNull(mail.NextAt);
        Assert.NotEmpty(mail.Problem!);
        Assert.DoesNotContain("geheim", mail.Problem!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_environment_says_how_mails_go_out_and_no_password_is_told()
    {
        var given = new Dictionary<string, string> { ["JIHENG_SMTP_HOST"] = "smtp.example.gov.cn", ["JIHENG_SMTP_FROM"] = "jiheng@example.gov.cn", ["JIHENG_SMTP_USER"] = "jiheng", ["JIHENG_SMTP_PASSWORD"] = "geheim", ["JIHENG_SMTP_SITE"] = "https://jixiao.example.gov.cn/" };
        Assert.Null(MailOptions.Read(_ => null));
        var options = MailOptions.Read(given.GetValueOrDefault)!;
        Assert.Equal(("smtp.example.gov.cn", 587, true, "https://jixiao.example.gov.cn", "geheim"), (options.Host, options.Port, options.UsesTls, options.Site, options.Password));
        Assert.DoesNotContain("geheim", options.ToString(), StringComparison.Ordinal);
        given["JIHENG_SMTP_TLS"] = "0";
        Assert.Equal(25, MailOptions.Read(given.GetValueOrDefault)!.Port);
        foreach (var (name, wrong) in new[] { ("PORT", "70000"), ("FROM", "niemand"), ("TLS", "vielleicht"), ("SITE", "jixiao") })
            Assert.Contains(name, Assert.Throws<FormatException>(() => MailOptions.Read(variable => variable == "JIHENG_SMTP_" + name ? wrong : given.GetValueOrDefault(variable))).Message, StringComparison.Ordinal);
    }

    private static WebOptions Options(int port) => new("", 0, "test") { Mail = new MailOptions("127.0.0.1", port, false, "jiheng@example.gov.cn") };

    private static string Body(string mail) => Encoding.UTF8.GetString(Convert.FromBase64String(Blanks().Replace(mail[(mail.IndexOf("\n\n", StringComparison.Ordinal) is var at and >= 0 ? at : mail.IndexOf("\r\n\r\n", StringComparison.Ordinal))..], "")));

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();
}
