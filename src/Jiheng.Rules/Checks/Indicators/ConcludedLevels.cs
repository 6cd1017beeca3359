using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;

namespace Jiheng.Rules.Checks.Indicators;

/// <summary>How sure a rule about the class of an indicator may be.</summary>
internal static class ConcludedLevels
{
    /// <summary>Warning, or a hint where the level was concluded rather than read: then the reader may have put it there.</summary>
    public static Severity SeverityOfLevel(this Indicator row) => row.IsConcluded() ? Severity.Hint : Severity.Warning;

    /// <summary>Error, or a warning where the level was concluded: a row that was put together from scattered cells may be
    /// put together wrongly, name and value included.</summary>
    public static Severity ErrorUnlessConcluded(this Indicator row) => row.IsConcluded() ? Severity.Warning : Severity.Error;

    private static bool IsConcluded(this Indicator row) =>
        row.Provenance.Inferred.Count > 0 && (row.Provenance.IsInferred("level2") || row.Provenance.IsInferred("level1"));
}
