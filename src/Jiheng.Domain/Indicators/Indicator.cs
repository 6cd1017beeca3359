using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Terms;

namespace Jiheng.Domain.Indicators;

/// <summary>One third-level indicator (三级指标) with its levels, target and, after the year, its result.</summary>
public sealed record Indicator
{
    /// <summary>指标名称 as printed.</summary>
    public required string Name { get; init; }

    public IndicatorLevel1 Level1 { get; init; }

    public IndicatorLevel2 Level2 { get; init; }

    /// <summary>The level's printed name without points, such as 项目完成指标; null where it was concluded.</summary>
    public string? PrintedLevel1 { get; init; }

    public string? PrintedLevel2 { get; init; }

    /// <summary>The standard name of the first level; a name outside the taxonomies as printed; null where nothing tells it.</summary>
    public string? Level1Name => Level1 == IndicatorLevel1.Unknown ? PrintedLevel1 : Glossary.Label(Level1);

    /// <summary>The same for the second level.</summary>
    public string? Level2Name => Level2 == IndicatorLevel2.Unknown ? PrintedLevel2 : Glossary.Label(Level2);

    /// <summary>绩效指标描述, 指标解释</summary>
    public string? Description { get; init; }

    /// <summary>指标值确定依据</summary>
    public string? Basis { get; init; }

    /// <summary>指标方向性: 正向 or 反向, as printed</summary>
    public string? Direction { get; init; }

    /// <summary>备注, 评分标准 and other columns that a form may have</summary>
    public string? Remark { get; init; }

    /// <summary>年度指标值; null where the cell is empty.</summary>
    public IndicatorValue? Target { get; init; }

    /// <summary>The target of the whole period, where the form has a column of its own for it.</summary>
    public IndicatorValue? PeriodTarget { get; init; }

    /// <summary>实际完成值; in a monitoring form the state at the stage's end.</summary>
    public IndicatorValue? Actual { get; init; }

    /// <summary>全年预计完成情况 of a monitoring form.</summary>
    public string? Expected { get; init; }

    /// <summary>完成目标可能性 of a monitoring form.</summary>
    public Likelihood? Likelihood { get; init; }

    /// <summary>分值 or 权重</summary>
    public Figure? Points { get; init; }

    public Figure? Score { get; init; }

    /// <summary>Whether points and score stand once for several indicators that were printed in one row. The first of them
    /// keeps both, so that sums stay right; the others have none.</summary>
    public bool SharesPoints => Provenance.IsInferred("points");

    /// <summary>The causes of a deviation that are ticked in a monitoring form. What was written before they were known has none.</summary>
    public IReadOnlyList<DeviationCause> Causes { get; init => field = value ?? []; } = [];

    /// <summary>The causes by name, 经费保障、人员保障; null for none.</summary>
    public string? CauseNames => Causes.Count == 0 ? null : string.Join('、', Causes.Select(cause => Glossary.Label(cause)));

    /// <summary>偏差原因分析及改进措施</summary>
    public string? Deviation { get; init; }

    public Provenance Provenance { get; init; } = Provenance.None;
}

/// <summary>完成目标可能性 (财预〔2019〕136号).</summary>
public enum Likelihood
{
    /// <summary>确定能</summary>
    Certain,

    /// <summary>有可能</summary>
    Possible,

    /// <summary>(完全)不可能</summary>
    Impossible,
}
