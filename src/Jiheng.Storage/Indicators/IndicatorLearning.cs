using Jiheng.Domain.Documents;
using Jiheng.Domain.Organisations;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Indicators;

/// <summary>Takes the indicators of an approved form into the library of indicators. Who approves a form calls it within his own change,
/// which tells the audit log of the approval.</summary>
internal static class IndicatorLearning
{
    private const char Parting = '、';
    private const int MostUnits = 5;

    /// <summary>Counts each indicator of the form once more for the division of its organisation.</summary>
    /// <param name="context">The context of the change.</param>
    /// <param name="form">The form as approved.</param>
    /// <param name="organisationId">Whose form it is; 0: nobody's.</param>
    /// <param name="at">When it was approved.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task LearnAsync(LibraryContext context, PerformanceForm form, long organisationId, DateTime at, CancellationToken cancel)
    {
        var learned = LearnedIndicator.AllOf(form);
        if (learned.Count == 0) return;
        // Two forms that have the same new indicator must not both add it.
        await Register.EnterAsync(context, Register.Indicators, 0, cancel).ConfigureAwait(false);
        var division = await DivisionOfAsync(context, organisationId, cancel).ConfigureAwait(false);
        var rows = await Named(context, learned).Include(row => row.UsedBy.Where(use => use.OrganisationId == organisationId))
            .Where(row => row.DivisionId == division || row.DivisionId == null).ToListAsync(cancel).ConfigureAwait(false);
        var known = rows.Where(row => row.DivisionId == division).ToDictionary(KeyOf);
        var product = rows.Where(row => row.DivisionId is null).ToDictionary(KeyOf);
        foreach (var indicator in learned)
        {
            if (!known.TryGetValue(indicator.Key, out var row)) context.Add(row = IndicatorRows.New(indicator, product.GetValueOrDefault(indicator.Key), division));
            Count(row, indicator, organisationId, at);
        }

        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
    }

    /// <summary>Takes back what <see cref="LearnAsync"/> counted, because the approval was undone. What no approved form has any more goes, unless the
    /// product brought it. Units and explanations stay with what others use.</summary>
    /// <param name="context">The context of the change.</param>
    /// <param name="form">The form as it was approved.</param>
    /// <param name="organisationId">Whose form it is; 0: nobody's.</param>
    /// <param name="at">When it was approved.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task ForgetAsync(LibraryContext context, PerformanceForm form, long organisationId, DateTime at, CancellationToken cancel)
    {
        var learned = LearnedIndicator.AllOf(form);
        if (learned.Count == 0) return;
        await Register.EnterAsync(context, Register.Indicators, 0, cancel).ConfigureAwait(false);
        var division = await DivisionOfAsync(context, organisationId, cancel).ConfigureAwait(false);
        // The last target may be that of any other unit; a form has some tens of indicators, each with the units of one division.
        var rows = (await Named(context, learned).Include(row => row.UsedBy).Where(row => row.DivisionId == division && row.Uses > 0).ToListAsync(cancel).ConfigureAwait(false)).ToDictionary(KeyOf);
        foreach (var indicator in learned)
        {
            if (!rows.TryGetValue(indicator.Key, out var row)) continue;
            Uncount(row, organisationId, at);
            if (row.Uses == 0 && (row.DivisionId is not null || row.Field is null)) context.Remove(row);
        }

        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
    }

    private static IQueryable<StoredIndicator> Named(LibraryContext context, IReadOnlyList<LearnedIndicator> learned)
    {
        string[] names = [.. learned.Select(indicator => indicator.Key.Name).Distinct()];
        return context.AllIndicators.AsTracking().Where(row => names.Contains(row.NameKey));
    }

    private static IndicatorKey KeyOf(StoredIndicator row) => new(row.FirstLevel, row.SecondLevel, row.NameKey);

    private static void Count(StoredIndicator row, LearnedIndicator indicator, long organisationId, DateTime at)
    {
        row.Uses++;
        row.LastUsedAt = at;
        row.LastValue = indicator.Target?.Text ?? row.LastValue;
        row.Explanation ??= indicator.Explanation;
        row.Comparison ??= indicator.Target?.Operator;
        if (indicator.Target?.Unit is { } unit) row.Units = WithUnit(row.Units, unit);
        if (organisationId == 0) return;
        if (row.UsedBy is not [var use])
        {
            row.UsedBy.Add(use = new StoredIndicatorUse { OrganisationId = organisationId });
            row.Users++;
        }

        use.Uses++;
        (use.LastValue, use.LastUsedAt) = (indicator.Target?.Text, at);
    }

    private static void Uncount(StoredIndicator row, long organisationId, DateTime at)
    {
        row.Uses--;
        // Where the unit has it in other approved forms, its last target stays until the next approval: which it was before is kept nowhere.
        if (row.UsedBy.Find(use => use.OrganisationId == organisationId) is { } own && --own.Uses == 0)
        {
            row.UsedBy.Remove(own);
            row.Users--;
        }

        if (row.LastUsedAt != at) return;
        var last = row.UsedBy.MaxBy(use => use.LastUsedAt);
        (row.LastValue, row.LastUsedAt) = (last?.LastValue, last?.LastUsedAt);
    }

    private static string WithUnit(string? units, string unit) =>
        string.Join(Parting, (units?.Split(Parting) ?? []).Where(other => other != unit).Prepend(unit).Take(MostUnits));

    private static async Task<long?> DivisionOfAsync(LibraryContext context, long organisationId, CancellationToken cancel)
    {
        if (organisationId == 0) return null;
        var path = await context.Organisations.Where(row => row.Id == organisationId).Select(row => row.Path).FirstOrDefaultAsync(cancel).ConfigureAwait(false) ?? throw LibraryException.NotFound("个机构");
        var above = TreePath.WithAbove(path);
        return await context.Organisations.Where(row => row.Kind == OrganisationKind.Division && above.Contains(row.Path)).OrderByDescending(row => row.Depth).Select(row => (long?)row.Id)
            .FirstOrDefaultAsync(cancel).ConfigureAwait(false);
    }
}
