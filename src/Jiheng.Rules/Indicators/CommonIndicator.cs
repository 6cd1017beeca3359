using Jiheng.Domain.Indicators;

namespace Jiheng.Rules.Indicators;

/// <summary>An indicator that many projects use: what it is called and how it is measured.</summary>
/// <param name="Field">The field of public work that it comes from: 教育.</param>
/// <param name="Level1">Its first level.</param>
/// <param name="Level2">Its second level.</param>
/// <param name="Name">Its name, without a target.</param>
/// <param name="Nature">Measured (定量) or Described (定性).</param>
/// <param name="Operator">The usual operator; null for one that is not measured.</param>
/// <param name="Value">What is usually asked, a number or words; null where projects differ too much.</param>
/// <param name="Unit">The usual unit; null for one that is not measured.</param>
/// <param name="Explanation">How it is counted.</param>
public sealed record CommonIndicator(
    string Field, IndicatorLevel1 Level1, IndicatorLevel2 Level2, string Name, ValueNature Nature, ComparisonOperator? Operator, string? Value, string? Unit, string Explanation);
