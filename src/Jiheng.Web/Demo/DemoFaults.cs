using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Indicators;

namespace Jiheng.Web.Demo;

/// <summary>What clerks typically get wrong, put into forms that have no fault.</summary>
internal static class DemoFaults
{
    /// <summary>Every third declaration has a fault, each kind in its turn.</summary>
    public static PerformanceForm InDeclaration(PerformanceForm form, int number) => (number % 12) switch
    {
        2 => WithPoints(form, IndicatorLevel2.Quantity, less: 5),
        5 => form with { Indicators = [.. form.Indicators.Where(indicator => indicator.Level1 != IndicatorLevel1.Satisfaction)] },
        8 => Vague(form, "显著提升"),
        11 => form with { Goals = form.Goals with { Annual = "保障项目顺利实施，完成全年各项工作任务。" } },
        _ => form,
    };

    /// <summary>What the unit's reviewer says who returns such a declaration.</summary>
    public static string Remark(int number) => (number % 12) switch
    {
        2 => "各项指标的分值合计不是90分，请按指标的重要程度重新分配。",
        5 => "没有设置满意度指标，请补充服务对象满意度和测量办法。",
        8 => "效益指标写得不能衡量，请改成可以统计的数值。",
        11 => "年度目标写的是工作任务，没有写明预期产出和效果，请重写。",
        _ => "数量指标和预算对不上，请附测算依据，并核对单价。",
    };

    /// <summary>The same for self-evaluations.</summary>
    public static PerformanceForm InEvaluation(PerformanceForm form, int number) => (number % 15) switch
    {
        2 => form with { Evaluation = form.Evaluation! with { TotalScore = Other(form.Evaluation.TotalScore!.Value, -1.5m) } },
        5 => form with { Goals = form.Goals with { Actual = form.Goals.Annual } },
        8 => AllReached(form),
        11 => form with { Funding = form.Funding! with { Execution = [form.Funding.Total! with { Score = Other(form.Funding.Total!.Score!.Value, -0.8m) }, .. form.Funding.Execution.Skip(1)] } },
        14 => WithPoints(form, IndicatorLevel2.Timeliness, less: 2),
        _ => form,
    };

    // The targets copied as results, and every point given.
    private static PerformanceForm AllReached(PerformanceForm form)
    {
        var total = form.Funding!.Total!.Score!.Value.Value + form.Indicators.Sum(indicator => indicator.Points!.Value.Value);
        return form with
        {
            Indicators = [.. form.Indicators.Select(indicator => indicator with { Actual = indicator.Target, Score = indicator.Points, Deviation = null })],
            Goals = form.Goals with { Actual = "年度目标全部完成。" + form.Goals.Annual },
            Evaluation = form.Evaluation! with { TotalScore = new Figure(total, total.ToString("0.00", CultureInfo.InvariantCulture)) },
        };
    }

    private static PerformanceForm WithPoints(PerformanceForm form, IndicatorLevel2 level, int less) =>
        form with { Indicators = [.. form.Indicators.Select(indicator => indicator.Level2 == level ? indicator with { Points = Figure.Of(indicator.Points!.Value.Value - less) } : indicator)] };

    private static PerformanceForm Vague(PerformanceForm form, string words) =>
        form with { Indicators = [.. form.Indicators.Select((indicator, index) => index == 4 ? indicator with { Target = ValueText.Parse(words), Direction = null } : indicator)] };

    private static Figure Other(Figure figure, decimal more) => new(figure.Value + more, (figure.Value + more).ToString("0.00", CultureInfo.InvariantCulture));
}
