using Jiheng.Storage.Databases;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Importing;

/// <summary>The counter of a list that is imported as a whole: what was planned on one state of it is never laid over another.</summary>
internal static class Register
{
    public const string Organisations = "organisations";
    public const string People = "people";

    /// <summary>Learnt, not imported; whoever learns takes his turn here.</summary>
    public const string Indicators = "indicators";

    /// <summary>Written, not imported; whoever tells people takes his turn here, so that nobody is told twice.</summary>
    public const string Notices = "notices";

    // Fewer rows do not change how the database goes about its queries.
    private const int Many = 1000;

    public static async Task<RegisterState> ReadAsync(LibraryContext context, string name, CancellationToken cancel) =>
        await context.Registers.Where(row => row.Name == name).Select(row => new RegisterState(row.Revision, row.Year)).FirstOrDefaultAsync(cancel).ConfigureAwait(false) ?? new RegisterState(0, 0);

    /// <summary>Counts a single change, whatever was before it; from here on others wait for the end of the transaction, so that what is
    /// read from now on stays so.</summary>
    /// <returns>How far the list is, this year included.</returns>
    public static async Task<RegisterState> EnterAsync(LibraryContext context, string name, int year, CancellationToken cancel)
    {
        if (await context.Registers.Where(row => row.Name == name).ExecuteUpdateAsync(row => row.SetProperty(register => register.Revision, register => register.Revision + 1)
            .SetProperty(register => register.Year, register => register.Year < year ? year : register.Year), cancel).ConfigureAwait(false) == 0)
        {
            // Where two are the first at once, the session runs the second one again.
            context.Registers.Add(new StoredRegister { Name = name, Revision = 1, Year = year });
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        }

        return await ReadAsync(context, name, cancel).ConfigureAwait(false);
    }

    /// <summary>After an import has been written: what is asked next must not be planned for the few rows that were there before.</summary>
    public static Task SettleAsync(LibraryDatabase database, LibraryContext context, int changes, IReadOnlyList<string> tables, CancellationToken cancel) =>
        changes < Many ? Task.CompletedTask : database.CountAnewAsync(context, tables, cancel);

    /// <summary>Counts an import; from here on others wait for the end of the transaction.</summary>
    /// <exception cref="LibraryException">Somebody else imported since the plan was made.</exception>
    public static async Task AdvanceAsync(LibraryDatabase database, LibraryContext context, string name, RegisterState seen, int year, CancellationToken cancel)
    {
        var counted = await context.Registers.Where(row => row.Name == name && row.Revision == seen.Revision)
            .ExecuteUpdateAsync(row => row.SetProperty(register => register.Revision, register => register.Revision + 1).SetProperty(register => register.Year, year), cancel).ConfigureAwait(false);
        if (counted == 1) return;
        if (seen.Revision > 0) throw LibraryException.Changed();
        context.Registers.Add(new StoredRegister { Name = name, Revision = 1, Year = year });
        try
        {
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        }
        catch (DbUpdateException problem) when (database.IsDuplicate(problem))
        {
            throw LibraryException.Changed(problem);
        }
    }
}

/// <summary>How far a list is.</summary>
/// <param name="Revision">How often it was changed.</param>
/// <param name="Year">The latest year for which it was.</param>
internal sealed record RegisterState(int Revision, int Year);
