using Jiheng.Storage.Databases;
using Jiheng.Web.Access;

namespace Jiheng.Web.Features.Notices;

/// <summary>Goes round in the background: tells people what was done, which days are near, and sends mails. Every server of an installation does; in the
/// library they take turns.</summary>
internal sealed partial class NoticeService(WholeLibrary whole, MailSender mails, TimeProvider clock, ILogger<NoticeService> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await RoundAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The next start goes on with what is left.
            return;
        }
    }

    private async Task RoundAsync(CancellationToken cancel)
    {
        try
        {
            while (await whole.Library.NoticeRounds.TellAsync(cancel) > 0)
            {
            }

            await whole.Library.DeadlineNotices.TellAsync(DateOnly.FromDateTime(clock.GetLocalNow().DateTime), cancel);
            await mails.RunAsync(cancel);
        }
        catch (LibraryException problem)
        {
            // Nobody is waiting; the next round tries again.
            Failed(log, problem.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "People were not told: {Problem}")]
    private static partial void Failed(ILogger logger, string problem);
}
