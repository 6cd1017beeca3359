using System.Buffers;
using System.Collections.Frozen;
using Jiheng.Rules.Data;

namespace Jiheng.Rules.Checks.SelfEvaluations;

/// <summary>The words by which a written reason is judged (Words/deviation.yaml).</summary>
internal static class DeviationWords
{
    private static readonly Dictionary<string, string[]> Lists = EmbeddedYaml.Parse<Dictionary<string, string[]>>(EmbeddedYaml.Text("Words.deviation.yaml"));
    private static readonly FrozenSet<string> Empty = Lists["空话"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly SearchValues<string> Measures = SearchValues.Create(Lists["措施"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Demand = SearchValues.Create(Lists["需求类原因"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Execution = SearchValues.Create(Lists["执行原因"], StringComparison.Ordinal);

    /// <summary>Whether a reason is written at all: 无 or a dash is none.</summary>
    public static bool IsWritten(string? reason) => !string.IsNullOrWhiteSpace(reason) && !Empty.Contains(reason.Trim());

    public static bool NamesMeasure(string reason) => reason.AsSpan().ContainsAny(Measures);

    public static bool BlamesDemand(string reason) => reason.AsSpan().ContainsAny(Demand);

    public static bool ExplainsExecution(string? text) => text is not null && text.AsSpan().ContainsAny(Execution);
}
