using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.RegularExpressions;
using Jiheng.Domain.People;
using Jiheng.Storage.Notices;
using Jiheng.Tests.Cli;
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
        Assert.Equal(("smtp.example.gov.cn", 587, MailEncryption.StartTls, "https://jixiao.example.gov.cn", "geheim"), (options.Host, options.Port, options.Encryption, options.Site, options.Password));
        Assert.DoesNotContain("geheim", options.ToString(), StringComparison.Ordinal);
        foreach (var (name, wrong) in new[] { ("PORT", "70000"), ("FROM", "niemand"), ("TLS", "vielleicht"), ("SITE", "jixiao"), ("CA", "/no/such.pem") })
            Assert.Contains(name, Assert.Throws<FormatException>(() => MailOptions.Read(variable => variable == "JIHENG_SMTP_" + name ? wrong : given.GetValueOrDefault(variable))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, MailEncryption.StartTls, 587)]
    [InlineData("1", null, MailEncryption.StartTls, 587)]
    [InlineData("0", null, MailEncryption.None, 25)]
    [InlineData("none", "2525", MailEncryption.None, 2525)]
    [InlineData("TLS", null, MailEncryption.Tls, 465)]
    [InlineData(null, "465", MailEncryption.Tls, 465)]
    [InlineData("starttls", "465", MailEncryption.StartTls, 465)]
    public void Port_and_encryption_follow_each_other(string? tls, string? port, MailEncryption encryption, int expected)
    {
        var given = new Dictionary<string, string?> { ["JIHENG_SMTP_HOST"] = "smtp.example.gov.cn", ["JIHENG_SMTP_FROM"] = "jiheng@example.gov.cn", ["JIHENG_SMTP_TLS"] = tls, ["JIHENG_SMTP_PORT"] = port };
        Assert.Equal((encryption, expected), MailOptions.Read(given.GetValueOrDefault) is { } options ? (options.Encryption, options.Port) : default);
    }

    [Fact]
    public void Authorities_are_read_from_a_file()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "ca.pem");
        var given = new Dictionary<string, string> { ["JIHENG_SMTP_HOST"] = "smtp.example.gov.cn", ["JIHENG_SMTP_FROM"] = "jiheng@example.gov.cn", ["JIHENG_SMTP_CA"] = file };
        File.WriteAllText(file, "nothing");
        Assert.Contains("没有 PEM 格式的证书", Assert.Throws<FormatException>(() => MailOptions.Read(given.GetValueOrDefault)).Message, StringComparison.Ordinal);
        using var key = RSA.Create(2048);
        using var authority = new CertificateRequest("CN=test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(file, authority.ExportCertificatePem());
        Assert.Equal(authority.Thumbprint, Assert.Single(MailOptions.Read(given.GetValueOrDefault)!.Authorities!).Thumbprint);
    }

    private static WebOptions Options(int port) => new("", 0, "test") { Mail = new MailOptions("127.0.0.1", port, MailEncryption.None, "jiheng@example.gov.cn") };

    private static string Body(string mail) => Encoding.UTF8.GetString(Convert.FromBase64String(Blanks().Replace(mail[(mail.IndexOf("\n\n", StringComparison.Ordinal) is var at and >= 0 ? at : mail.IndexOf("\r\n\r\n", StringComparison.Ordinal))..], "")));

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();
}
