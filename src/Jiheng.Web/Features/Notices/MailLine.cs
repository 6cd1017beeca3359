using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Jiheng.Storage.Notices;
using Jiheng.Web.Hosting;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using MimeKit.Text;

namespace Jiheng.Web.Features.Notices;

/// <summary>Hands one mail to the SMTP server, and says in Chinese what went wrong. A password is in nothing that it says.</summary>
internal static class MailLine
{
    /// <summary>Sends a mail.</summary>
    /// <param name="server">The server.</param>
    /// <param name="mail">The mail.</param>
    /// <param name="cancel">Stops it before the mail is handed over; from then on only the server's silence does, so that what it took is known.</param>
    /// <returns>Null where the server took it; else why not.</returns>
    public static async Task<string?> SendAsync(MailOptions server, OutgoingMail mail, CancellationToken cancel)
    {
        using var patience = new CancellationTokenSource(server.Patience);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
        var (step, certificate) = (Step.Connecting, SslPolicyErrors.None);
        try
        {
            // Lists of withdrawn certificates are on the internet, where a server of an inner network does not reach them.
            using var client = new SmtpClient { CheckCertificateRevocation = false };
            client.ServerCertificateValidationCallback = (_, told, chain, errors) => (certificate = Problem(server, told, chain, errors)) == SslPolicyErrors.None;
            await client.ConnectAsync(server.Host, server.Port, Socket(server.Encryption), either.Token);
            step = Step.SigningIn;
            if (server.User is { } user) await client.AuthenticateAsync(user, server.Password ?? "", either.Token);
            step = Step.Sending;
            using var message = Message(server, mail);
            await client.SendAsync(message, patience.Token);
            await LeaveAsync(client, patience.Token);
            return null;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested || step == Step.Sending)
        {
            return $"邮件服务器 {server.Patience.TotalSeconds:0.#} 秒没有答复。请核对服务器名称、端口和加密方式：465 端口一般要写 JIHENG_SMTP_TLS=tls。";
        }
        catch (Exception problem) when (problem is CommandException or ProtocolException or SslHandshakeException or AuthenticationException or ServiceNotConnectedException
            or ServiceNotAuthenticatedException or NotSupportedException or SocketException or IOException or TimeoutException or FormatException)
        {
            return Words(server, step, certificate, problem);
        }
    }

    private static SecureSocketOptions Socket(MailEncryption encryption) => encryption switch
    {
        MailEncryption.Tls => SecureSocketOptions.SslOnConnect,
        MailEncryption.StartTls => SecureSocketOptions.StartTls,
        MailEncryption.None => SecureSocketOptions.None,
    };

    // The server has the mail: whatever happens now must not have it sent again.
    private static async Task LeaveAsync(SmtpClient client, CancellationToken cancel)
    {
        try
        {
            await client.DisconnectAsync(true, cancel);
        }
        catch (Exception problem) when (problem is OperationCanceledException or CommandException or ProtocolException or ServiceNotConnectedException or SocketException or IOException or TimeoutException)
        {
            return;
        }
    }

    private static MimeMessage Message(MailOptions server, OutgoingMail mail)
    {
        var from = MailboxAddress.Parse(server.From);
        return new MimeMessage([from], [MailboxAddress.Parse(mail.Address)], mail.Subject, new TextPart(TextFormat.Plain) { Text = mail.Body, ContentTransferEncoding = ContentEncoding.Base64 })
        {
            // The same however often it is sent: a mailbox may tell by it that it has the mail already.
            MessageId = FormattableString.Invariant($"jiheng-{mail.Id}@{from.Domain}"),
        };
    }

    private static SslPolicyErrors Problem(MailOptions server, X509Certificate? told, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors != SslPolicyErrors.RemoteCertificateChainErrors || server.Authorities is not { } authorities || told is not X509Certificate2 certificate) return errors;
        using var own = new X509Chain();
        own.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        own.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        own.ChainPolicy.CustomTrustStore.AddRange(authorities);
        foreach (var between in chain?.ChainElements ?? Enumerable.Empty<X509ChainElement>()) own.ChainPolicy.ExtraStore.Add(between.Certificate);
        return own.Build(certificate) ? SslPolicyErrors.None : errors;
    }

    private static string Words(MailOptions server, Step step, SslPolicyErrors certificate, Exception problem) => problem switch
    {
        _ when certificate.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch) => $"邮件服务器的证书不是发给“{server.Host}”的，没有发送。请把 JIHENG_SMTP_HOST 写成证书上的名称。",
        _ when certificate != SslPolicyErrors.None => "邮件服务器的证书不可信（不是受信任的机构签发的，或已过期），没有发送。单位自己的签发机构，请把它的证书文件写在 JIHENG_SMTP_CA。",
        SslHandshakeException => $"与邮件服务器的加密连接没有建立，没有发送。请核对端口和 JIHENG_SMTP_TLS。{problem.InnerException?.Message ?? problem.Message}",
        NotSupportedException when step == Step.Connecting => "邮件服务器不支持 STARTTLS，没有发送。一连接就加密的（465 端口）请写 JIHENG_SMTP_TLS=tls；内网不加密的写 none。",
        NotSupportedException when step == Step.SigningIn => "邮件服务器不能用账号和密码登录，没有发送。不需要登录的，请去掉 JIHENG_SMTP_USER。",
        _ when step == Step.SigningIn => $"邮件服务器不接受这个账号或密码，没有发送。请核对 JIHENG_SMTP_USER 和 JIHENG_SMTP_PASSWORD；QQ、163 等邮箱要用授权码作密码。{problem.Message}",
        _ when step == Step.Connecting => $"连不上邮件服务器 {server.Host}:{server.Port}。{problem.Message}",
        _ => $"邮件服务器没有收下这封邮件。{problem.Message}",
    };

    private enum Step
    {
        Connecting,
        SigningIn,
        Sending,
    }
}
