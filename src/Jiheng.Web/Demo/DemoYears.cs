using Jiheng.Domain.Years;
using Jiheng.Storage;
using Jiheng.Storage.Listing;

namespace Jiheng.Web.Demo;

/// <summary>The calendars of the city's two budget years: one that is over and one that is going on.</summary>
internal static class DemoYears
{
    private static readonly BudgetYear First = new()
    {
        Year = DemoTree.FirstYear,
        Deadlines =
        [
            On(YearStep.Declaration, -1, 9, 30), On(YearStep.UnitReview, -1, 10, 15), On(YearStep.DepartmentReview, -1, 10, 31), On(YearStep.FinanceReview, -1, 11, 30), On(YearStep.Approval, 0, 2, 28),
            On(YearStep.TargetPublication, 0, 3, 20), On(YearStep.Monitoring, 0, 8, 31), On(YearStep.SelfEvaluation, 1, 3, 31), On(YearStep.ResultPublication, 1, 9, 30),
        ],
    };

    public static async Task RunAsync(DocumentLibrary library, CancellationToken cancel)
    {
        var division = (await library.Organisations.FindAsync(DemoTree.Division, cancel)).Single().Id;
        await library.Years.AddAsync(division, First, cancel);
        await library.Years.AddAsync(division, First.Next(), cancel);
    }

    /// <summary>Opens a year, or closes it.</summary>
    public static async Task ChangeAsync(DocumentLibrary library, int year, YearState state, CancellationToken cancel)
    {
        var division = (await library.Organisations.FindAsync(DemoTree.Division, cancel)).Single().Id;
        var row = (await library.Years.ListAsync(division, new PageRequest(), cancel)).Rows.Single(each => each.Year == year);
        await library.Years.SaveAsync(row.Id, (await library.Years.FindAsync(row.Id, cancel))!.SetUp with { State = state }, row.Revision, cancel);
    }

    private static Deadline On(YearStep step, int later, int month, int day) => new(step, new DateOnly(DemoTree.FirstYear + later, month, day));
}
