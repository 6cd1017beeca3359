using FsCheck;
using FsCheck.Fluent;
using Jiheng.Domain.Documents;
using Jiheng.Domain.People;
using Jiheng.Domain.Years;

namespace Jiheng.Tests.Domain.Years;

public sealed class BudgetYearTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(500);

    // Any calendar in the order of its steps, leap days among its days more often than by chance.
    private static readonly Gen<BudgetYear> Years =
        from year in Gen.Choose(1990, 2090)
        from steps in Gen.SubListOf(Enum.GetValues<YearStep>())
        from days in Gen.ArrayOf(Gen.OneOf(Gen.Choose(0, 1460), Gen.Constant(-1)), steps.Count)
        let first = new DateOnly(year - 1, 1, 1)
        let sorted = days.Select(day => day < 0 ? LeapDay(year) : first.AddDays(day)).Order().ToArray()
        select new BudgetYear { Year = year, Deadlines = [.. steps.Order().Select((step, index) => new Deadline(step, sorted[index]))], Layouts = new Dictionary<FormKind, string> { [FormKind.Monitoring] = "monitoring-2019" } };

    [Fact]
    public void A_year_rolled_over_makes_sense_where_the_one_before_did() => Prop.ForAll(Years.ToArbitrary(), year =>
        BudgetYearRules.Problems(year).Count == BudgetYearRules.Problems(year.Next()).Count).Check(Often);

    [Fact]
    public void Rolling_over_moves_every_day_by_a_year_and_keeps_their_order() => Prop.ForAll(Years.ToArbitrary(), year =>
    {
        var next = year.Next();
        return next.Year == year.Year + 1 && next.State == YearState.Preparing && next.Levels == year.Levels && next.Layouts == year.Layouts
            && next.Deadlines.Select(deadline => deadline.Step).SequenceEqual(year.Deadlines.Select(deadline => deadline.Step))
            && next.Deadlines.Zip(year.Deadlines).All(pair => Moved(pair.Second.Day) == pair.First.Day)
            && next.Deadlines.Zip(next.Deadlines.Skip(1)).All(pair => pair.First.Day <= pair.Second.Day);
    }).Check(Often);

    [Fact]
    public void The_twenty_ninth_of_february_becomes_the_twenty_eighth()
    {
        var year = new BudgetYear { Year = 2024, Deadlines = [new(YearStep.Approval, new(2024, 2, 29))] };
        Assert.Equal(new DateOnly(2025, 2, 28), year.Next().DayOf(YearStep.Approval));
    }

    [Theory]
    [InlineData("deadlines.UnitReview", "不能早于“申报”的 2025-09-30。", "Declaration 2025-09-30", "UnitReview 2025-09-29")]
    [InlineData("deadlines.SelfEvaluation", "不能早于“申报”的 2025-09-30。", "Declaration 2025-09-30", "SelfEvaluation 2025-03-31")]
    [InlineData("deadlines.Declaration", "2026 年度的日期应在 2024 年到 2028 年之间。", "Declaration 2023-12-31")]
    [InlineData("deadlines.Approval", "“批复”写了两个日期。", "Approval 2026-02-01", "Approval 2026-03-01")]
    public void A_calendar_that_makes_no_sense_is_refused_at_its_step(string field, string message, params string[] days)
    {
        var year = new BudgetYear { Year = 2026, Deadlines = [.. days.Select(day => day.Split(' ')).Select(parts => new Deadline(Enum.Parse<YearStep>(parts[0]), DateOnly.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)))] };
        Assert.Equal(new YearProblem(field, message), Assert.Single(BudgetYearRules.Problems(year)));
    }

    [Fact]
    public void A_review_without_its_reviewer_has_no_deadline()
    {
        var year = new BudgetYear { Year = 2026, Levels = [Role.UnitReviewer, Role.DepartmentReviewer], Deadlines = [new(YearStep.FinanceReview, new(2025, 11, 1))] };
        Assert.Equal(new YearProblem("deadlines.FinanceReview", "审核级次里没有“财政业务处室”或“财政绩效处室”，请去掉这个日期，或补上这一级。"), Assert.Single(BudgetYearRules.Problems(year)));
    }

    [Fact]
    public void A_year_is_opened_with_a_day_for_the_declarations_only() =>
        Assert.Equal("state", Assert.Single(BudgetYearRules.Problems(new BudgetYear { Year = 2026, State = YearState.Open })).Field);

    [Fact]
    public void A_year_goes_on_step_by_step_and_a_closed_one_stays_as_it_is()
    {
        var year = new BudgetYear { Year = 2026, Deadlines = [new(YearStep.Declaration, new(2025, 9, 30))] };
        Assert.Equal("“设置中”不能直接改为“已关闭”。", BudgetYearRules.Refusal(year, year with { State = YearState.Closed })!.Message);
        var closed = year with { State = YearState.Closed };
        Assert.Null(BudgetYearRules.Refusal(closed, closed));
        Assert.Null(BudgetYearRules.Refusal(closed, year with { State = YearState.Open }));
        Assert.Equal("年度已关闭，设置不能改。请先改为“开放”。", BudgetYearRules.Refusal(closed, closed with { Deadlines = [] })!.Message);
    }

    private static DateOnly LeapDay(int year) => new(Enumerable.Range(year - 1, 4).First(DateTime.IsLeapYear), 2, 29);

    private static DateOnly Moved(DateOnly day) => day is { Month: 2, Day: 29 } ? new(day.Year + 1, 2, 28) : new(day.Year + 1, day.Month, day.Day);
}
