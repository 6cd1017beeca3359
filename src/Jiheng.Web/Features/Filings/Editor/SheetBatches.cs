using Jiheng.Storage.Filings;

namespace Jiheng.Web.Features.Filings.Editor;

/// <summary>What of a person's edits can be taken back, and what of that can be done again. Both are edits themselves, so that nothing is ever rewritten.</summary>
internal sealed class SheetBatches
{
    private readonly int[] own;
    private readonly Dictionary<int, int> target;
    private readonly ILookup<int, int> takenBackBy;

    /// <param name="firsts">The first edit of each batch.</param>
    /// <param name="account">The person.</param>
    public SheetBatches(IReadOnlyList<KeptEdit> firsts, string account)
    {
        target = firsts.ToDictionary(first => first.Batch, first => first.TakesBack);
        takenBackBy = firsts.ToLookup(first => first.TakesBack, first => first.Batch);
        own = [.. firsts.Where(first => first.Account == account).Select(first => first.Batch).OrderDescending()];
    }

    /// <summary>The last batch that holds and takes nothing back; null where there is none.</summary>
    public int? Undoable => First(own.Where(batch => target[batch] == 0 && Holds(batch)));

    /// <summary>The last taking back that holds and after which nothing new was done; null where there is none.</summary>
    public int? Redoable
    {
        get
        {
            var lastNew = own.FirstOrDefault(batch => target[batch] == 0);
            return First(own.Where(batch => batch > lastNew && target.GetValueOrDefault(target[batch], -1) == 0 && Holds(batch)));
        }
    }

    private bool Holds(int batch) => !takenBackBy[batch].Any(Holds);

    private static int? First(IEnumerable<int> batches) => batches.Select(batch => (int?)batch).FirstOrDefault();
}
