using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;

namespace Jiheng.Web.Demo;

/// <summary>The forms of a unit's project, without faults: what it declares for one year, and how it evaluates the year before.</summary>
internal static class DemoForms
{
    private const decimal ExecutionPoints = 10;

    /// <summary>The targets that a unit sets itself for a year, in the order of the indicators.</summary>
    public static IReadOnlyList<int> Targets(DemoProject project, DemoUnit unit, int year)
    {
        var dice = new DemoDice($"{unit.Code} {project.Name} {year}");
        return [.. project.Indicators.Select(indicator => indicator.Target(dice))];
    }

    public static PerformanceForm Declaration(DemoProject project, DemoUnit unit, string department, int year)
    {
        var targets = Targets(project, unit, year);
        var budget = Budget(project, targets);
        return new PerformanceForm
        {
            Kind = FormKind.TargetDeclaration, FiscalYear = year, Project = Head(project, unit, department),
            Funding = new Funding { Unit = MoneyUnit.Yuan, PrintedUnit = MoneyUnit.Yuan, Year = new FundingSources { Total = budget, Fiscal = budget } },
            Goals = new PerformanceGoals { Annual = Goal(project, targets) },
            Indicators = [.. project.Indicators.Zip(targets, (indicator, target) => Row(indicator, target) with { Direction = indicator.Operator == ComparisonOperator.AtLeast ? "正向指标" : "反向指标" })],
        };
    }

    public static PerformanceForm Evaluation(DemoProject project, DemoUnit unit, string department, int year)
    {
        var targets = Targets(project, unit, year);
        var dice = new DemoDice($"{unit.Code} {project.Name} {year} done");
        var actuals = project.Indicators.Zip(targets, (indicator, target) => Actual(indicator, target, dice)).ToList();
        var execution = Execution(Budget(project, targets), dice);
        var indicators = project.Indicators.Select((indicator, index) => Done(indicator, targets[index], actuals[index])).ToList();
        var missed = indicators.Count(indicator => indicator.Deviation is not null);
        return new PerformanceForm
        {
            Kind = FormKind.SelfEvaluation, FiscalYear = year, Project = Head(project, unit, department),
            Funding = new Funding { Unit = MoneyUnit.WanYuan, PrintedUnit = MoneyUnit.WanYuan, Execution = [execution, execution with { Source = FundingSource.CurrentYearFiscal, Points = null, Score = null }] },
            Goals = new PerformanceGoals { Annual = Goal(project, targets), Actual = (missed == 0 ? "年度目标全部完成。" : $"年度目标基本完成，有{missed}项指标未达到年初设定值。") + Goal(project, actuals, "全年实际") },
            Indicators = indicators,
            Evaluation = new Evaluation { TotalPoints = Figure.Of(100), TotalScore = Printed(execution.Score!.Value.Value + indicators.Sum(indicator => indicator.Score!.Value.Value)) },
        };
    }

    private static Project Head(DemoProject project, DemoUnit unit, string department) => new() { Name = project.Name, Department = department, Unit = DemoReform.NameOf(unit.Name) };

    private static string Goal(DemoProject project, IReadOnlyList<int> values, string before = "") => before + string.Format(CultureInfo.InvariantCulture, project.Goal, [.. values.Select(value => (object)value)]);

    // As many as are declared, each at its cost.
    private static Money Budget(DemoProject project, IReadOnlyList<int> targets) =>
        Money.FromYuan((decimal)targets[0] * targets[project.Indicators.Index().First(each => each.Item.Level2 == IndicatorLevel2.Cost).Index]);

    private static Indicator Row(DemoIndicator indicator, int target) => new()
    {
        Level1 = indicator.Level1, Level2 = indicator.Level2, Name = indicator.Name, Points = Figure.Of(indicator.Points),
        Target = ValueText.Parse(target.ToString(CultureInfo.InvariantCulture), indicator.Operator.Sign(), indicator.Unit),
    };

    private static Indicator Done(DemoIndicator indicator, int target, int actual)
    {
        var met = indicator.Operator.IsMet(target, actual);
        return Row(indicator, target) with
        {
            Actual = ValueText.Parse(actual.ToString(CultureInfo.InvariantCulture) + indicator.Unit),
            Score = Printed(met ? indicator.Points : decimal.Round(indicator.Points * ((decimal)actual / target), 2, MidpointRounding.AwayFromZero)),
            Deviation = met ? null : $"原因：{Cause(indicator)}，实际完成{actual}{indicator.Unit}。改进措施：提前制定实施计划，按月跟踪进度，确保下一年度完成目标。",
        };
    }

    private static string Cause(DemoIndicator indicator) => indicator.Level1 == IndicatorLevel1.Satisfaction ? "部分服务对象反映服务时间与工作时间冲突" : "项目招标时间较长，开工晚于计划";

    // One in ten falls short of what was meant; the others reach it, some with a little more.
    private static int Actual(DemoIndicator indicator, int target, DemoDice dice)
    {
        if (indicator.Operator == ComparisonOperator.AtMost) return target - dice.Next(0, Math.Max(1, target / 20));
        var most = indicator.Unit == "%" ? 100 : target + (target / 20);
        return dice.Next(1, 10) == 1 ? target - Math.Max(1, target / dice.Next(8, 16)) : Math.Min(most, target + dice.Next(0, Math.Max(1, target / 40)));
    }

    private static FundingExecution Execution(Money budget, DemoDice dice)
    {
        var executed = dice.Next(1, 3) == 1 ? budget : new Money(budget.Fen / 1000 * dice.Next(940, 999) / 100 * 100);
        var rate = (decimal)executed.Fen / budget.Fen;
        return new FundingExecution
        {
            Source = FundingSource.Total, InitialBudget = budget, AdjustedBudget = budget, Executed = executed,
            RatePercent = Printed(decimal.Round(rate * 100, 2, MidpointRounding.AwayFromZero), "%"), Points = Figure.Of(ExecutionPoints),
            Score = Printed(decimal.Round(rate * ExecutionPoints, 2, MidpointRounding.AwayFromZero)),
        };
    }

    private static Figure Printed(decimal value, string sign = "") => new(value, value.ToString("0.00", CultureInfo.InvariantCulture) + sign);
}
