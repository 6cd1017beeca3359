namespace Jiheng.Rules.Checks.Comparing;

/// <summary>What became of a part of the declaration in the form that is held against it.</summary>
public enum Change
{
    /// <summary>一致</summary>
    Same,

    /// <summary>改了</summary>
    Changed,

    /// <summary>少了: declared, and not here</summary>
    Missing,

    /// <summary>多了: here, and not declared</summary>
    Added,
}
