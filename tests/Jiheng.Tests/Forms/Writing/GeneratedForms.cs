using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Layouts.Fields;

namespace Jiheng.Tests.Forms.Writing;

/// <summary>Forms with whatever a layout has a place for: long names, all operators, empty cells, odd characters, hundreds of rows.</summary>
internal static class GeneratedForms
{
    private static readonly (IndicatorLevel1 First, IndicatorLevel2 Second)[] Levels =
    [
        (IndicatorLevel1.Output, IndicatorLevel2.Quantity), (IndicatorLevel1.Output, IndicatorLevel2.Quality), (IndicatorLevel1.Output, IndicatorLevel2.Timeliness), (IndicatorLevel1.Output, IndicatorLevel2.Cost),
        (IndicatorLevel1.Benefit, IndicatorLevel2.EconomicBenefit), (IndicatorLevel1.Benefit, IndicatorLevel2.SocialBenefit), (IndicatorLevel1.Benefit, IndicatorLevel2.SustainableImpact),
        (IndicatorLevel1.Satisfaction, IndicatorLevel2.ServiceSatisfaction), (IndicatorLevel1.Cost, IndicatorLevel2.EconomicCost),
    ];

    private static readonly int[] Months = [3, 6, 10, 12];

    public static PerformanceForm Of(FormLayout layout, Random random, GeneratedTexts texts, int? rows = null)
    {
        var sheet = layout.Sheet!;
        var form = new PerformanceForm
        {
            Kind = layout.Kind,
            Title = layout.Label,
            Layout = layout.Code,
            FiscalYear = random.Next(2018, 2030),
            Project = ProjectOf(random, texts),
            Funding = FundingOf(random),
            Goals = new PerformanceGoals { Overall = texts.Words(random, 5, 300), Annual = texts.Words(random, 5, 800), Actual = random.Next(3) == 0 ? null : texts.Words(random, 5, 400) },
            Schedule = [.. Months.Select((month, i) => new ScheduleEntry(month, (i + 1) * 25))],
            Indicators = Indicators(random, texts, rows ?? random.Next(1, 14), layout),
            GoalsByTask = [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => new TaskGoal { Name = "任务" + texts.Name(random), Content = texts.Words(random, 3, 60), Amount = Amount(random), Fiscal = Amount(random), Other = Amount(random) })],
            Safeguards = [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => texts.Words(random, 5, 200))],
            Evaluation = new Evaluation { TotalPoints = Figure.Of(100), TotalScore = new Figure(97.50m, "97.50"), Grade = Grade.Excellent, GradeText = "优", Conclusion = texts.Words(random, 3, 100), Problems = texts.Words(random, 3, 50), Measures = texts.Words(random, 3, 50) },
            Dates = new FormDates { StageEndMonth = layout.Kind == FormKind.Monitoring ? random.Next(1, 13) : null },
        };
        return Kept(form, layout);
    }

    /// <summary>Only what the layout has a place for.</summary>
    private static PerformanceForm Kept(PerformanceForm form, FormLayout layout)
    {
        var kept = new PerformanceForm { Kind = form.Kind, Title = form.Title, Layout = form.Layout, Project = Project.Unnamed, Funding = new Funding { Unit = form.Funding!.Unit }, Dates = form.Dates, FiscalYear = form.FiscalYear };
        foreach (var name in layout.Sheet!.Fields)
        {
            if (name != FundsSheetFields.Unit && SheetFields.Find(name) is { } field && field.Print(form) is { } text) kept = field.Read(kept, text);
        }

        if (!layout.Sheet.Fields.Any(name => name.StartsWith("year.", StringComparison.Ordinal) || name.StartsWith("execution.", StringComparison.Ordinal))) kept = kept with { Funding = null };
        if (layout.Sheet.Has("safeguard")) kept = kept with { Safeguards = form.Safeguards };
        if (layout.Sheet.Owned) return kept with { GoalsByTask = Owning(form) };
        return kept with { Indicators = form.Indicators, GoalsByTask = layout.Sheet.Has("task.name") ? form.GoalsByTask : [] };
    }

    // The indicators dealt out to the tasks; the last task has none.
    private static TaskGoal[] Owning(PerformanceForm form)
    {
        var each = form.Indicators.Count / form.GoalsByTask.Count + 1;
        return [.. form.GoalsByTask.Select((task, t) => new TaskGoal { Name = task.Name, Goal = task.Content, Indicators = [.. form.Indicators.Skip(t * each).Take(each)] }), new TaskGoal { Name = "只有名称的任务" }];
    }

    private static Project ProjectOf(Random random, GeneratedTexts texts) => new()
    {
        Name = texts.Name(random), Code = "13030322P00LDLE10006G", Category = texts.Name(random), Nature = "延续", Department = texts.Name(random), DepartmentCode = random.Next(2) == 0 ? "042" : null,
        Unit = random.Next(4) == 0 ? null : texts.Name(random), Purpose = texts.Words(random, 3, 60), StartDate = new DateOnly(2023, 1, 1), EndDate = new DateOnly(2023, 12, random.Next(1, 32)),
    };

    private static Funding FundingOf(Random random)
    {
        FundingSources Sources() => new() { Total = Amount(random), Fiscal = Amount(random), CurrentYearFiscal = Amount(random), CarriedOver = Amount(random), Other = Amount(random) };
        return new Funding
        {
            Unit = random.Next(2) == 0 ? MoneyUnit.WanYuan : MoneyUnit.Yuan,
            Whole = Sources(),
            Year = Sources() with { Total = new Money(random.NextInt64(1, 99_999_999_999)) },
            Execution = [.. Enum.GetValues<FundingSource>().Select(source => new FundingExecution
            {
                Source = source, InitialBudget = new Money(random.NextInt64(99_999_999)), AdjustedBudget = Amount(random), Executed = Amount(random), Expected = Amount(random), RatePercent = new Figure(99.76m, "99.76%"),
                Points = source == FundingSource.Total ? Figure.Of(10) : null, Score = source == FundingSource.Total ? new Figure(9.98m, "9.98") : null,
            })],
        };
    }

    private static Money? Amount(Random random) => random.Next(5) == 0 ? null : new Money(random.NextInt64(0, 9_999_999_999));

    private static Indicator[] Indicators(Random random, GeneratedTexts texts, int count, FormLayout layout)
    {
        var sheet = layout.Sheet!;
        // The second level of satisfaction is concluded where a layout prints none.
        var known = sheet.Has("indicator.level2") ? Levels : [.. Levels.Where(level => level.First != IndicatorLevel1.Satisfaction)];
        var levels = known[..random.Next(1, known.Length + 1)];
        var parted = sheet.Has("indicator.operator");
        bool Has(string column) => sheet.Has("indicator." + column);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var (first, second) = levels[i * levels.Length / count];
            var period = sheet.Has("period.target") && random.Next(2) == 0 ? ValueText.Parse(GeneratedTexts.Value(random)) : null;
            return new Indicator
            {
                Name = texts.Name(random),
                Level1 = Has("level1") ? first : IndicatorLevel1.Unknown,
                Level2 = Has("level2") ? second : IndicatorLevel2.Unknown,
                PrintedLevel1 = Has("level1") ? Glossary.Label(first) : null,
                PrintedLevel2 = Has("level2") ? Glossary.Label(second) : null,
                Target = Has("target") ? parted ? ValueText.Parse(GeneratedTexts.Number(random), GeneratedTexts.Sign(random), "次") : ValueText.Parse(GeneratedTexts.Value(random)) : null,
                PeriodTarget = period,
                Actual = Has("actual") ? ValueText.Parse(GeneratedTexts.Value(random), null, parted ? "次" : null) : null,
                Points = Has("points") ? Figure.Of(random.Next(1, 20)) : null,
                Score = Has("score") && random.Next(4) > 0 ? new Figure(4.50m, "4.50") : null,
                Deviation = Has("deviation") && random.Next(2) == 0 ? texts.Words(random, 2, 120) : null,
                Description = Has("description") ? texts.Words(random, 2, 60) : null,
                Basis = Has("basis") && random.Next(2) == 0 ? texts.Words(random, 2, 30) : null,
                Remark = Has("remark") && random.Next(2) == 0 ? texts.Words(random, 2, 30) : null,
                Direction = Has("direction") ? "正向" : null,
                Expected = Has("expected") ? GeneratedTexts.Value(random) : null,
                Likelihood = sheet.Has("likelihood.possible") ? (Likelihood)random.Next(3) : null,
                Causes = sheet.Has("cause.staff") ? [.. Enum.GetValues<DeviationCause>().Where(_ => random.Next(3) == 0)] : [],
            };
        })];
    }
}
