using Jiheng.Domain.Indicators;
using Jiheng.Rules.Indicators;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Indicators;

/// <summary>The product's indicators in the library: written once, and again when an edition has others.</summary>
internal static class IndicatorStock
{
    private const string Mark = "indicators";

    public static Task<bool> IsCurrentAsync(LibraryContext context, CancellationToken cancel) => context.Marks.AnyAsync(mark => mark.Name == Mark && mark.Value == CommonIndicators.Edition, cancel);

    public static async Task BringAsync(LibrarySession session, LibraryContext context, CancellationToken cancel)
    {
        await Register.EnterAsync(context, Register.Indicators, 0, cancel).ConfigureAwait(false);
        if (await IsCurrentAsync(context, cancel).ConfigureAwait(false)) return;
        string[] names = [.. CommonIndicators.All.Select(indicator => IndicatorName.Key(indicator.Name)).Distinct()];
        var rows = await context.AllIndicators.AsTracking().Include(row => row.Pairs).Where(row => row.DivisionId == null && (row.Field != null || names.Contains(row.NameKey))).ToListAsync(cancel).ConfigureAwait(false);
        var known = rows.ToDictionary(row => (row.SecondLevel, row.NameKey));
        foreach (var indicator in CommonIndicators.All)
        {
            if (known.Remove((indicator.Level2, IndicatorName.Key(indicator.Name)), out var row)) IndicatorRows.Fill(row, indicator);
            else context.Add(IndicatorRows.New(indicator));
        }

        // What was used stays, as if it had been learnt.
        foreach (var row in known.Values.Where(row => row.Field is not null))
        {
            if (row.Uses == 0) context.Remove(row);
            else IndicatorRows.Release(row);
        }

        await context.Marks.Where(mark => mark.Name == Mark).ExecuteDeleteAsync(cancel).ConfigureAwait(false);
        context.Marks.Add(new StoredMark { Name = Mark, Value = CommonIndicators.Edition });
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
    }
}
