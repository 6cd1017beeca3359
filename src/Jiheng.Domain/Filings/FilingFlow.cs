using Jiheng.Domain.Documents;
using Jiheng.Domain.Years;

namespace Jiheng.Domain.Filings;

/// <summary>The way of a filing: which actions are open where it stands, and where they lead. One table for all kinds of form, with what a
/// kind does otherwise.</summary>
/// <remarks>Source: 财预〔2015〕88号: targets are reviewed from below, approved together with the budget, and changed only as the budget is,
/// by the same procedure.</remarks>
public static class FilingFlow
{
    /// <summary>The kinds of form that are handed in.</summary>
    public static IReadOnlyList<FormKind> Kinds { get; } =
        [FormKind.TargetDeclaration, FormKind.DepartmentPlan, FormKind.Monitoring, FormKind.SelfEvaluation, FormKind.DepartmentSelfEvaluation];

    /// <summary>The step of the year's calendar until whose day a kind has to be handed in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not handed in.</exception>
    public static YearStep StepOf(FormKind kind) => kind switch
    {
        FormKind.TargetDeclaration or FormKind.DepartmentPlan => YearStep.Declaration,
        FormKind.Monitoring => YearStep.Monitoring,
        FormKind.SelfEvaluation or FormKind.DepartmentSelfEvaluation => YearStep.SelfEvaluation,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nobody hands this kind in."),
    };

    /// <summary>Whether what was approved can be changed later: targets can, results cannot.</summary>
    public static bool CanBeAdjusted(FormKind kind) => (kind & FormKind.AnyTarget) != 0;

    /// <summary>What can be done with a filing where it stands, by whoever may.</summary>
    public static IReadOnlyList<FilingAction> Actions(FilingStanding standing, FormKind kind)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing.State switch
        {
            FilingState.Draft or FilingState.Returned => standing.IsAdjustment ? [FilingAction.Submit, FilingAction.DropAdjustment] : [FilingAction.Submit],
            FilingState.InReview => standing.Level == 0 ? [FilingAction.Pass, FilingAction.Return, FilingAction.Recall] : [FilingAction.Pass, FilingAction.Return],
            FilingState.Approved => CanBeAdjusted(kind) ? [FilingAction.Adjust] : [],
        };
    }

    /// <summary>Where an action leads.</summary>
    /// <exception cref="InvalidOperationException">It is not open where the filing stands.</exception>
    public static FilingStanding Next(FilingStanding standing, FormKind kind, FilingAction action)
    {
        ArgumentNullException.ThrowIfNull(standing);
        if (!Actions(standing, kind).Contains(action)) throw new InvalidOperationException($"{action} is not open to a filing that is {standing.State}.");
        return action switch
        {
            FilingAction.Submit => standing with { State = FilingState.InReview, Level = 0 },
            FilingAction.Recall => standing with { State = FilingState.Draft },
            FilingAction.Return => standing with { State = FilingState.Returned, Level = 0 },
            FilingAction.Pass => standing.Level + 1 < standing.Levels.Count ? standing with { Level = standing.Level + 1 } : standing with { State = FilingState.Approved, Level = 0 },
            FilingAction.Adjust => standing with { State = FilingState.Draft, Round = standing.Round + 1 },
            FilingAction.DropAdjustment => standing with { State = FilingState.Approved, Round = standing.Round - 1 },
        };
    }

    /// <summary>Whether an action needs a written reason.</summary>
    public static bool NeedsReason(FilingAction action) => action is FilingAction.Return or FilingAction.Adjust;

    /// <summary>Whether the unit does it, not a reviewer.</summary>
    public static bool IsOfUnit(FilingAction action) => action is not (FilingAction.Return or FilingAction.Pass);
}
