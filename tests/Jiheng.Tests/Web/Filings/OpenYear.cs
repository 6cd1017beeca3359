using Jiheng.Domain.People;
using Jiheng.Domain.Years;
using Jiheng.Storage;
using Jiheng.Tests.Storage.Scoping;

namespace Jiheng.Tests.Web.Filings;

/// <summary>The county with its people, in a year that is open, with three levels of review.</summary>
internal static class OpenYear
{
    public const int Year = 2026;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task SettleAsync(DocumentLibrary library)
    {
        await Townspeople.SettleAsync(library);
        var division = (await library.Organisations.FindAsync("370102", Cancel)).Single().Id;
        var year = new BudgetYear { Year = Year, Deadlines = [new(YearStep.Declaration, new(2027, 9, 30))], Levels = [Role.UnitReviewer, Role.DepartmentReviewer, Role.FinanceOffice] };
        await library.Years.SaveAsync(await library.Years.AddAsync(division, year, Cancel), year with { State = YearState.Open }, 0, Cancel);
    }
}
