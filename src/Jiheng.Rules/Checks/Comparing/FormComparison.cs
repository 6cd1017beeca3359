using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Rules.Parameters;

namespace Jiheng.Rules.Checks.Comparing;

/// <summary>A self-evaluation, monitoring or evaluation form held against its declaration, part by part. Indicators are paired and
/// values compared as the rules do it, so that this and their findings never say different things.</summary>
/// <param name="Head">The lines of the head.</param>
/// <param name="Funds">The money, source by source.</param>
/// <param name="Goals">The goals.</param>
/// <param name="Indicators">In the declaration's order, then those that it does not have.</param>
public sealed record FormComparison(IReadOnlyList<ComparedText> Head, IReadOnlyList<ComparedFunds> Funds, IReadOnlyList<ComparedText> Goals, IReadOnlyList<ComparedIndicator> Indicators)
{
    public static FormComparison Of(PerformanceForm declaration, PerformanceForm form)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        ArgumentNullException.ThrowIfNull(form);
        return new FormComparison(
            [.. HeadOf(declaration, form).Where(line => line.Declared is not null || line.Now is not null)],
            ComparedFunds.Of(declaration.Funding, form.Funding, Tolerance(form)),
            [.. GoalsOf(declaration, form).Where(goal => goal.Declared is not null || goal.Now is not null)],
            IndicatorsOf([.. declaration.AllIndicators], [.. form.AllIndicators]));
    }

    /// <summary>How many indicators became what.</summary>
    public int Count(Change change) => Indicators.Count(indicator => indicator.Change == change);

    private static IEnumerable<ComparedText> HeadOf(PerformanceForm declaration, PerformanceForm form) =>
    [
        ComparedText.Of(Glossary.Label(FormField.ProjectName), declaration.Project.Name, form.Project.Name),
        ComparedText.Of(Glossary.Label(FormField.Department), declaration.Project.Department, form.Project.Department),
        ComparedText.Of(Glossary.Label(FormField.Unit), declaration.Project.Unit, form.Project.Unit),
        ComparedText.Of(Glossary.Label(FormField.FiscalYear), Year(declaration), Year(form)),
    ];

    private static Money Tolerance(PerformanceForm form) =>
        Money.FromWanYuan(ParameterSet.Default.On(new DateOnly(Math.Clamp(form.FiscalYear ?? DateOnly.MaxValue.Year, 1, DateOnly.MaxValue.Year), 12, 31))["funding.tolerance"]);

    private static string? Year(PerformanceForm form) => form.FiscalYear?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // A self-evaluation prints one goal; where it copied the overall one, it is held against that.
    private static IEnumerable<ComparedText> GoalsOf(PerformanceForm declaration, PerformanceForm form)
    {
        var copiedOverall = form.Goals.Annual is { } now && PlainText.Of(now).Length > 0 && PlainText.Of(now) == PlainText.Of(declaration.Goals.Overall);
        var annual = copiedOverall || string.IsNullOrWhiteSpace(declaration.Goals.Annual) ? declaration.Goals.Overall : declaration.Goals.Annual;
        return [ComparedText.Of(Glossary.Label(FormField.AnnualGoal), annual, form.Goals.Annual)];
    }

    private static IReadOnlyList<ComparedIndicator> IndicatorsOf(IReadOnlyList<Indicator> declared, IReadOnlyList<Indicator> own)
    {
        var pairs = IndicatorPairs.Of(own, declared);
        var partners = new Dictionary<Indicator, Indicator>(ReferenceEqualityComparer.Instance);
        foreach (var (mine, theirs) in pairs.Matched) partners[theirs] = mine;
        return [.. declared.Select(indicator => ComparedIndicator.Of(indicator, partners.GetValueOrDefault(indicator))), .. pairs.OnlyOwn.Select(added => ComparedIndicator.Of(null, added))];
    }
}
