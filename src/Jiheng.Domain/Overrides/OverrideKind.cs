namespace Jiheng.Domain.Overrides;

/// <summary>What a division decides otherwise than the rules that ship with Jiheng.</summary>
public enum OverrideKind
{
    /// <summary>A rule's findings weigh more or less</summary>
    Severity,

    /// <summary>A rule does not run</summary>
    Off,

    /// <summary>A figure that rules use has another value</summary>
    Parameter,

    /// <summary>A choice of the scoring scheme, such as the points of the first levels, is made otherwise</summary>
    Scoring,
}
