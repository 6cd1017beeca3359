using System.Globalization;
using Jiheng.Domain.Filings;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Filings;

namespace Jiheng.Web.Features.Filings;

/// <summary>One decision on many filings, each decided by itself: what is refused stops no other.</summary>
/// <param name="Action">What was done.</param>
/// <param name="Done">Those decided.</param>
/// <param name="Refused">Those that were not, and why.</param>
public sealed record Decisions(FilingAction Action, IReadOnlyList<Decision> Done, IReadOnlyList<Decision> Refused)
{
    /// <summary>The most that are decided at once: a page of the list.</summary>
    public const int Most = 500;

    internal static async Task<Decisions> RunAsync(IFormCollection values, FilingAction action, FilingDesk desk, CancellationToken cancel)
    {
        List<Decision> done = [], refused = [];
        foreach (var (id, version) in values["item"].Take(Most).Select(Item))
        {
            var row = await desk.Library.Filings.FindAsync(id, cancel);
            var name = row is null ? "" : $"{row.ProjectName}（{row.Unit}）";
            try
            {
                done.Add(new Decision(id, name, await desk.DecideAsync(id, action, version, values["note"], cancel), null));
            }
            catch (LibraryException problem) when (problem.Problem is LibraryProblem.Refused or LibraryProblem.Changed or LibraryProblem.NotFound)
            {
                refused.Add(new Decision(id, name, 0, problem.Message));
            }
        }

        return new Decisions(action, done, refused);
    }

    /// <summary>Takes decisions back, as far as they can be.</summary>
    internal static async Task<(int Done, IReadOnlyList<string> Refused)> UndoAsync(IFormCollection values, FilingWay way, CancellationToken cancel)
    {
        var done = 0;
        List<string> refused = [];
        foreach (var (id, step) in values["item"].Take(Most).Select(Item))
        {
            try
            {
                await way.UndoDecisionAsync(id, step, cancel);
                done++;
            }
            catch (LibraryException problem) when (problem.Problem is LibraryProblem.Refused or LibraryProblem.NotFound)
            {
                refused.Add(problem.Message);
            }
        }

        return (done, refused);
    }

    // "12:3": a filing, and the version or the step of it that the person saw.
    private static (long Id, int Number) Item(string? text)
    {
        var parts = (text ?? "").Split(':');
        return parts.Length == 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (id, number) : (0, 0);
    }
}

/// <summary>What became of one of them.</summary>
/// <param name="Id">The filing.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Step">The step by which it can be taken back; 0: none.</param>
/// <param name="Because">Why it was refused; null where it was not.</param>
public sealed record Decision(long Id, string Name, long Step, string? Because);
