using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;

namespace Jiheng.Bench.City;

/// <summary>Makes the forms of one unit of an imagined city: for each project a declaration and its self-evaluation, some with defects.</summary>
/// <remarks>The number of the unit is the seed: the same unit is the same in every run.</remarks>
internal sealed class CityUnit(int number)
{
    public const int Projects = 10;
    public const int Rows = 10;
    private const int Year = 2023;
    private static readonly string[] Kinds = ["设备购置", "信息系统运维", "道路养护", "技能培训", "食品抽检", "困难群众补助", "校舍维修", "宣传", "环境整治", "执法办案"];

    private readonly Random random = new(number);
    private readonly string name = string.Create(CultureInfo.InvariantCulture, $"某市第{number}单位");

    public IEnumerable<PerformanceForm> Forms()
    {
        for (var i = 0; i < Projects; i++)
        {
            var declaration = Declaration(i);
            yield return declaration;
            yield return SelfEvaluation(declaration);
        }
    }

    private bool Happens(int inHundred) => random.Next(100) < inHundred;

    private PerformanceForm Declaration(int project)
    {
        var kind = Kinds[project % Kinds.Length];
        var amount = new Money(random.Next(1, 50_000) * 1_000_000L);
        var fiscal = Happens(3) ? new Money(amount.Fen - 100_000) : amount;
        return new PerformanceForm
        {
            Kind = FormKind.TargetDeclaration,
            Title = "项目支出绩效目标申报表",
            FiscalYear = Year,
            Project = new Project
            {
                Name = string.Create(CultureInfo.InvariantCulture, $"{kind}经费{project}"),
                Department = "某市主管局",
                Unit = name,
                UnitCode = number.ToString(CultureInfo.InvariantCulture),
                Category = "特定目标类",
                StartDate = new DateOnly(Year, 1, 1),
                EndDate = new DateOnly(Year, 12, 31),
            },
            Funding = new Funding { PrintedUnit = MoneyUnit.WanYuan, Unit = MoneyUnit.WanYuan, Year = new FundingSources { Total = amount, Fiscal = fiscal, CurrentYearFiscal = fiscal, Other = Money.Zero } },
            Goals = new PerformanceGoals { Annual = $"完成{kind}工作，按期完成率达到95%，服务对象满意度不低于90%，{(Happens(10) ? "保障各项工作正常开展。。" : "设施正常使用。")}" },
            Indicators = [.. Enumerable.Range(0, Rows).Select(row => Target(row))],
        };
    }

    // The rows go through the levels in the form's order, so that every form has output, benefit and satisfaction.
    private Indicator Target(int row)
    {
        var all = IndicatorTemplate.All;
        var template = all[Math.Min(all.Count - 1, (row * all.Count / Rows) + random.Next(2))];
        var number = random.Next(template.Least, template.Most + 1).ToString(CultureInfo.InvariantCulture);
        var text = Happens(10) ? IndicatorTemplate.Words[random.Next(IndicatorTemplate.Words.Count)]
            : Happens(5) ? number
            : Happens(3) ? $"《{number}({template.Unit})"
            : $"{template.Operator}{number}{template.Unit}";
        return new Indicator
        {
            Name = Happens(30) ? string.Create(CultureInfo.InvariantCulture, $"{template.Name}（第{row}项）") : template.Name,
            Level1 = template.Level1,
            Level2 = Happens(3) ? IndicatorLevel2.Quality : template.Level2,
            Target = ValueText.Parse(text),
        };
    }

    private PerformanceForm SelfEvaluation(PerformanceForm declaration)
    {
        var budget = declaration.Funding!.Year.Total!.Value;
        var executed = new Money(budget.Fen / 10_000 * random.Next(7_000, 10_001));
        var rate = decimal.Round(executed.Fen * 100m / budget.Fen, 2);
        Indicator[] rows = [.. declaration.Indicators.Select(Result)];
        var total = rows.Sum(row => row.Score!.Value.Value) + decimal.Round(rate / 10, 2) + (Happens(3) ? 1 : 0);
        return declaration with
        {
            Kind = FormKind.SelfEvaluation,
            Title = "项目支出绩效自评表",
            Funding = new Funding
            {
                PrintedUnit = MoneyUnit.WanYuan,
                Unit = MoneyUnit.WanYuan,
                Execution =
                [
                    new FundingExecution { Source = FundingSource.Total, InitialBudget = budget, AdjustedBudget = budget, Executed = executed, RatePercent = Figure.Of(rate), Points = Figure.Of(10), Score = Figure.Of(decimal.Round(rate / 10, 2)) },
                    new FundingExecution { Source = FundingSource.CurrentYearFiscal, InitialBudget = budget, AdjustedBudget = budget, Executed = executed, RatePercent = Figure.Of(rate) },
                ],
            },
            Goals = declaration.Goals with { Actual = "已按计划完成全年工作，按期完成率96%，服务对象满意度92%。" },
            Indicators = rows,
            Evaluation = new Evaluation { TotalScore = Figure.Of(total), TotalPoints = Figure.Of(100), Grade = total >= 90 ? Grade.Excellent : Grade.Good, GradeText = total >= 90 ? "优" : "良" },
        };
    }

    private Indicator Result(Indicator target)
    {
        const decimal points = 9;
        var value = target.Target!;
        var missed = Happens(15);
        var actual = value.Number is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"{decimal.Round(number * (missed ? 0.9m : Happens(5) ? 1.6m : 1m), 2)}{value.Unit}")
            : missed ? "部分达成年度指标并具有一定效果" : "达成年度指标";
        var score = missed ? (Happens(30) ? 7.2m : 8.1m) : points;
        return target with
        {
            Actual = ValueText.Parse(actual),
            Points = Figure.Of(points),
            Score = Figure.Of(score),
            Deviation = missed && Happens(70) ? "部分工作推迟，明年加快进度。" : null,
        };
    }
}
