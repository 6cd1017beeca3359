using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Web.Access;

namespace Jiheng.Web.Features.Documents;

/// <summary>Compares sets in the background once the library is quiet, so that a form opened by its own address, the library and the
/// statistics show the same as the set does. Who opens a set does not wait for this.</summary>
internal sealed partial class QuietComparison(WholeLibrary whole, SetComparison comparison, ILogger<QuietComparison> log) : BackgroundService
{
    private const int SetsLookedAt = 100;
    private readonly DocumentLibrary library = whole.Library;
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1.5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        long seen = -1;
        long compared = -1;
        using var timer = new PeriodicTimer(Quiet);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                var changes = library.Changes;
                if (changes == seen && changes != compared)
                {
                    await CompareAsync(stoppingToken);
                    changes = compared = library.Changes;
                }

                seen = changes;
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The next start goes on with what is left.
            return;
        }
    }

    private async Task CompareAsync(CancellationToken cancel)
    {
        try
        {
            var sets = await library.Sets.ListAsync(new PageRequest(1, SetsLookedAt), cancel: cancel);
            foreach (var set in sets.Rows.Where(set => set.NeedsComparing))
            {
                if (await comparison.EnsureAsync(set, cancel) is { } problem) Failed(log, problem);
            }
        }
        catch (LibraryException problem)
        {
            // Whoever opens the set is told; here nobody is listening.
            Failed(log, problem.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Sets were not compared: {Problem}")]
    private static partial void Failed(ILogger logger, string problem);
}
