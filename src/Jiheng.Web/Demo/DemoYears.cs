using Jiheng.Domain.Years;
using Jiheng.Storage;

namespace Jiheng.Web.Demo;

/// <summary>The calendars of the city's two budget years: one that is over and one that is going on.</summary>
internal static class DemoYears
{
    private static readonly BudgetYear First = new()
    {
        Year = DemoTree.FirstYear,
        State = YearState.Closed,
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
        await library.Years.AddAsync(division, First.Next() with { State = YearState.Open }, cancel);
    }

    private static Deadline On(YearStep step, int later, int month, int day) => new(step, new DateOnly(DemoTree.FirstYear + later, month, day));
}
