using Jiheng.Web.Access;
using Jiheng.Web.Hosting;

namespace Jiheng.Web.Features.Notices;

/// <summary>Sends the mails that are due, where a server for them is set up.</summary>
internal sealed partial class MailSender(WholeLibrary whole, WebOptions options, ILogger<MailSender> log)
{
    // What the server took while the library could not be told: it is not sent again.
    private readonly HashSet<long> taken = [];

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
            if (!taken.Contains(mail.Id) && await MailLine.SendAsync(server, mail, cancel) is { } problem)
            {
                Failed(log, mail.Id, mail.Attempts, problem);
                await mails.FailedAsync(mail, problem, cancel);
                continue;
            }

            taken.Add(mail.Id);
            // Not stopped any more: it went out.
            await mails.SentAsync(mail.Id, CancellationToken.None);
            taken.Remove(mail.Id);
            sent++;
        }

        return sent;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {Mail} did not go out (attempt {Attempt}): {Problem}")]
    private static partial void Failed(ILogger logger, long mail, int attempt, string problem);
}
