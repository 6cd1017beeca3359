using Jiheng.Storage.Filings;

namespace Jiheng.Web.Features.Filings.Editor;

/// <summary>What of a person's edits can be taken back, and what of that can be done again. Both are edits themselves, so that nothing is ever rewritten.</summary>
internal sealed class SheetBatches
{
    private readonly ILookup<int, KeptEdit> edits;
    private readonly int[] own;
    private readonly Dictionary<int, int> target;

    public SheetBatches(IReadOnlyList<KeptEdit> kept, string account)
    {
        edits = kept.ToLookup(edit => edit.Batch);
        target = edits.ToDictionary(batch => batch.Key, batch => batch.First().TakesBack);
        own = [.. edits.Where(batch => batch.First().Account == account).Select(batch => batch.Key).OrderDescending()];
    }

    /// <summary>The last batch that holds and takes nothing back; null where there is none.</summary>
    public IReadOnlyList<KeptEdit>? Undoable => own.Where(batch => target[batch] == 0 && Holds(batch)).Select(Of).FirstOrDefault();

    /// <summary>The last taking back that holds and after which nothing new was done; null where there is none.</summary>
    public IReadOnlyList<KeptEdit>? Redoable
    {
        get
        {
            var lastNew = own.FirstOrDefault(batch => target[batch] == 0);
            return own.Where(batch => batch > lastNew && target.GetValueOrDefault(target[batch], -1) == 0 && Holds(batch)).Select(Of).FirstOrDefault();
        }
    }

    private bool Holds(int batch) => !target.Any(other => other.Value == batch && Holds(other.Key));

    private IReadOnlyList<KeptEdit> Of(int batch) => [.. edits[batch].OrderBy(edit => edit.Number)];
}
