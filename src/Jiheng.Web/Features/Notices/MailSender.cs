using System.Net;
using System.Net.Mail;
using System.Security.Authentication;
using System.Text;
using Jiheng.Storage.Notices;
using Jiheng.Web.Access;
using Jiheng.Web.Hosting;

namespace Jiheng.Web.Features.Notices;

/// <summary>Sends the mails that are due, where a server for them is set up.</summary>
internal sealed partial class MailSender(WholeLibrary whole, WebOptions options, ILogger<MailSender> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Makes mails of what is new, and sends what is due.</summary>
    /// <returns>How many went out.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        if (options.Mail is not { } server) return 0;
        var mails = whole.Library.Mails;
        while (await mails.ComposeAsync(server.Site, cancel) > 0)
        {
        }

        var sent = 0;
        while (await mails.TakeAsync(cancel) is { } mail)
        {
            if (await SendAsync(server, mail, cancel) is { } problem)
            {
                Failed(log, mail.Id, mail.Attempts, problem);
                await mails.FailedAsync(mail, problem, cancel);
                continue;
            }

            await mails.SentAsync(mail.Id, cancel);
            sent++;
        }

        return sent;
    }

    // What the server said goes into the log; a password is in none of it.
    private static async Task<string?> SendAsync(MailOptions server, OutgoingMail mail, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            using var client = new SmtpClient(server.Host, server.Port) { EnableSsl = server.UsesTls };
            if (server.User is { } user) client.Credentials = new NetworkCredential(user, server.Password);
            using var message = new MailMessage(server.From, mail.Address, mail.Subject, mail.Body) { BodyEncoding = Encoding.UTF8, SubjectEncoding = Encoding.UTF8 };
            // The same however often it is sent: a mailbox may tell by it that it has the mail already.
            message.Headers.Add("Message-ID", FormattableString.Invariant($"<jiheng-{mail.Id}@{new MailAddress(server.From).Host}>"));
            await client.SendMailAsync(message, patience.Token);
            return null;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return $"邮件服务器 {Patience.TotalSeconds:0} 秒没有答复。";
        }
        catch (Exception problem) when (problem is SmtpException or FormatException or IOException or AuthenticationException)
        {
            return problem.InnerException is { } inner ? $"{problem.Message} {inner.Message}" : problem.Message;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {Mail} did not go out (attempt {Attempt}): {Problem}")]
    private static partial void Failed(ILogger logger, long mail, int attempt, string problem);
}
