using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Jiheng.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Tests.Web.Notices;

/// <summary>Mails over connections of each kind, and servers that do not behave.</summary>
public sealed class MailLineTests
{
    private const string Secret = "geheim-8341";
    private static readonly X509Certificate2 Own = Certificate("localhost", DateTimeOffset.UtcNow.AddDays(1));
    private static readonly X509Certificate2 Former = Certificate("localhost", DateTimeOffset.UtcNow.AddDays(-1));

    [Theory]
    [InlineData(MailEncryption.None, false)]
    [InlineData(MailEncryption.None, true)]
    [InlineData(MailEncryption.StartTls, false)]
    [InlineData(MailEncryption.StartTls, true)]
    [InlineData(MailEncryption.Tls, false)]
    [InlineData(MailEncryption.Tls, true)]
    public async Task A_mail_goes_out_once_over_a_connection_of_each_kind_and_nothing_secret_in_the_clear(MailEncryption encryption, bool signsIn)
    {
        await using var mailbox = new SmtpMailbox { Certificate = encryption == MailEncryption.None ? null : Own, AtOnce = encryption == MailEncryption.Tls, Login = signsIn ? ("jiheng", Secret) : null };
        await using var town = await MailTown.OpenAsync(Options(mailbox, encryption) with { User = signsIn ? "jiheng" : null, Password = Secret });
        Assert.Equal(1, await town.SendAsync());
        Assert.Equal(0, await town.SendLaterAsync());
        Assert.Contains("reviewer@example.gov.cn", Assert.Single(mailbox.Mails), StringComparison.Ordinal);
        if (encryption != MailEncryption.None) Assert.DoesNotContain(mailbox.Clear, line => line.StartsWith("MAIL", StringComparison.Ordinal) || line.StartsWith("AUTH", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(MailEncryption.StartTls)]
    [InlineData(MailEncryption.Tls)]
    public async Task A_certificate_of_nobody_known_is_refused_and_nothing_is_told_to_its_server(MailEncryption encryption)
    {
        await using var mailbox = new SmtpMailbox { Certificate = Own, AtOnce = encryption == MailEncryption.Tls };
        await RefusedAsync(mailbox, Options(mailbox, encryption) with { Authorities = null }, "邮件服务器的证书不可信");
    }

    [Fact]
    public async Task A_certificate_of_another_server_or_of_the_past_is_refused()
    {
        await using var mailbox = new SmtpMailbox { Certificate = Own, AtOnce = true };
        await RefusedAsync(mailbox, Options(mailbox, MailEncryption.Tls) with { Host = "127.0.0.1" }, "证书不是发给“127.0.0.1”的");
        await using var old = new SmtpMailbox { Certificate = Former, AtOnce = true };
        await RefusedAsync(old, Options(old, MailEncryption.Tls) with { Authorities = [Former] }, "邮件服务器的证书不可信");
    }

    [Fact]
    public async Task A_wrong_password_is_told_without_the_password()
    {
        await using var mailbox = new SmtpMailbox { Certificate = Own, Login = ("jiheng", "another") };
        await RefusedAsync(mailbox, Options(mailbox, MailEncryption.StartTls) with { User = "jiheng", Password = Secret }, "不接受这个账号或密码");
    }

    [Fact]
    public async Task What_the_server_cannot_do_is_told()
    {
        await using var plain = new SmtpMailbox();
        await RefusedAsync(plain, Options(plain, MailEncryption.StartTls), "不支持 STARTTLS");
        await RefusedAsync(plain, Options(plain, MailEncryption.None) with { User = "jiheng", Password = Secret }, "不能用账号和密码登录");
        await RefusedAsync(plain, Options(plain, MailEncryption.Tls), "加密连接没有建立");
    }

    [Theory]
    [InlineData("HELLO")]
    [InlineData("EHLO")]
    [InlineData("RCPT")]
    [InlineData(".")]
    public async Task A_server_that_hangs_is_waited_for_so_long_and_tried_again(string word)
    {
        await using var mailbox = new SmtpMailbox { HangsAt = word };
        await using var town = await MailTown.OpenAsync(Options(mailbox, MailEncryption.None) with { Patience = TimeSpan.FromSeconds(0.5) });
        Assert.Equal(0, await town.SendAsync());
        Assert.Contains("0.5 秒没有答复", (await town.MailAsync()).Problem, StringComparison.Ordinal);
        await OnceItBehavesAsync(mailbox, town);
    }

    [Theory]
    [InlineData("HELLO")]
    [InlineData("EHLO")]
    [InlineData("RCPT")]
    [InlineData("DATA")]
    [InlineData(".")]
    public async Task A_server_that_hangs_up_in_the_middle_gets_the_mail_later(string word)
    {
        await using var mailbox = new SmtpMailbox { DropsAt = word };
        await using var town = await MailTown.OpenAsync(Options(mailbox, MailEncryption.None));
        Assert.Equal(0, await town.SendAsync());
        Assert.NotEmpty((await town.MailAsync()).Problem!);
        await OnceItBehavesAsync(mailbox, town);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_server_took_is_not_sent_again_whatever_it_does_then(bool hangs)
    {
        await using var mailbox = hangs ? new SmtpMailbox { HangsAt = "QUIT" } : new SmtpMailbox { DropsAt = "QUIT" };
        await using var town = await MailTown.OpenAsync(Options(mailbox, MailEncryption.None) with { Patience = TimeSpan.FromSeconds(0.5) });
        Assert.Equal(1, await town.SendAsync());
        Assert.NotNull((await town.MailAsync()).SentAt);
        Assert.Equal(0, await town.SendLaterAsync());
        Assert.Single(mailbox.Mails);
    }

    [Fact]
    public async Task What_a_server_took_while_the_library_could_not_be_told_is_not_sent_again()
    {
        await using var mailbox = new SmtpMailbox();
        await using var town = await MailTown.OpenAsync(Options(mailbox, MailEncryption.None));
        await using var context = town.Test.Context();
        await context.Database.ExecuteSqlRawAsync("CREATE TRIGGER no_room BEFORE UPDATE OF sent_at ON mails BEGIN SELECT RAISE(ABORT, 'no room'); END", TestContext.Current.CancellationToken);
        await Assert.ThrowsAnyAsync<Exception>(town.SendAsync);
        await context.Database.ExecuteSqlRawAsync("DROP TRIGGER no_room", TestContext.Current.CancellationToken);
        Assert.Equal(1, await town.SendLaterAsync());
        Assert.NotNull((await town.MailAsync()).SentAt);
        Assert.Single(mailbox.Mails);
    }

    private static async Task RefusedAsync(SmtpMailbox mailbox, MailOptions options, string because)
    {
        await using var town = await MailTown.OpenAsync(options);
        Assert.Equal(0, await town.SendAsync());
        var mail = await town.MailAsync();
        Assert.Contains(because, mail.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, mail.Problem, StringComparison.Ordinal);
        Assert.Equal((1, null), (mail.Attempts, mail.SentAt));
        Assert.NotNull(mail.NextAt);
        Assert.Empty(mailbox.Mails);
    }

    private static async Task OnceItBehavesAsync(SmtpMailbox mailbox, MailTown town)
    {
        (mailbox.HangsAt, mailbox.DropsAt) = (null, null);
        Assert.Empty(mailbox.Mails);
        Assert.Equal(1, await town.SendLaterAsync());
        Assert.Equal(0, await town.SendLaterAsync());
        Assert.Single(mailbox.Mails);
    }

    private static MailOptions Options(SmtpMailbox mailbox, MailEncryption encryption) => new("localhost", mailbox.Port, encryption, "jiheng@example.gov.cn") { Authorities = [Own] };

    private static X509Certificate2 Certificate(string name, DateTimeOffset until)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        names.AddIpAddress(IPAddress.Parse("192.0.2.1"));
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        return request.CreateSelfSigned(until.AddDays(-10), until);
    }
}
