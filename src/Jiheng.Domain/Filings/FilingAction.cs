namespace Jiheng.Domain.Filings;

/// <summary>What is done with a filing as a whole. Who did what when is kept for ever.</summary>
public enum FilingAction
{
    /// <summary>The unit hands it in; what it holds becomes a version that nobody changes</summary>
    Submit,

    /// <summary>The unit takes it back before the first reviewer has decided</summary>
    Recall,

    /// <summary>The reviewer whose turn it is gives it back to the unit</summary>
    Return,

    /// <summary>The reviewer whose turn it is agrees; after the last one it is approved</summary>
    Pass,

    /// <summary>The unit asks for approved targets to be changed, because the budget changed</summary>
    Adjust,

    /// <summary>The unit gives an adjustment up: what was approved stays</summary>
    DropAdjustment,
}
