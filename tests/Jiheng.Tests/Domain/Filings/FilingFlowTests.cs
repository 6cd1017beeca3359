using FsCheck;
using FsCheck.Fluent;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Domain.Years;

namespace Jiheng.Tests.Domain.Filings;

public sealed class FilingFlowTests
{
    private static readonly Role[] Three = [Role.UnitReviewer, Role.DepartmentReviewer, Role.FinanceOffice];

    [Fact]
    public void A_declaration_passes_every_level_and_is_approved_after_the_last()
    {
        var at = Walk(FormKind.TargetDeclaration, FilingAction.Submit);
        Assert.Equal(Role.UnitReviewer, at.Reviewer);
        at = Walk(FormKind.TargetDeclaration, FilingAction.Submit, FilingAction.Pass, FilingAction.Pass);
        Assert.Equal((FilingState.InReview, Role.FinanceOffice), (at.State, at.Reviewer));
        at = Walk(FormKind.TargetDeclaration, FilingAction.Submit, FilingAction.Pass, FilingAction.Pass, FilingAction.Pass);
        Assert.Equal((FilingState.Approved, 0), (at.State, at.Round));
        Assert.Null(at.Reviewer);
    }

    [Fact]
    public void What_is_returned_passes_all_levels_again()
    {
        var at = Walk(FormKind.TargetDeclaration, FilingAction.Submit, FilingAction.Pass, FilingAction.Return);
        Assert.Equal((FilingState.Returned, true), (at.State, at.IsEditable));
        Assert.Equal(Role.UnitReviewer, FilingFlow.Next(at, FormKind.TargetDeclaration, FilingAction.Submit).Reviewer);
    }

    [Fact]
    public void The_unit_takes_back_only_what_nobody_decided_on()
    {
        Assert.Contains(FilingAction.Recall, FilingFlow.Actions(Walk(FormKind.TargetDeclaration, FilingAction.Submit), FormKind.TargetDeclaration));
        Assert.DoesNotContain(FilingAction.Recall, FilingFlow.Actions(Walk(FormKind.TargetDeclaration, FilingAction.Submit, FilingAction.Pass), FormKind.TargetDeclaration));
    }

    [Fact]
    public void Approved_targets_are_adjusted_by_the_same_procedure_and_results_never()
    {
        FilingAction[] approved = [FilingAction.Submit, FilingAction.Pass, FilingAction.Pass, FilingAction.Pass];
        var adjusting = Walk(FormKind.TargetDeclaration, [.. approved, FilingAction.Adjust]);
        Assert.Equal((FilingState.Draft, 1, true), (adjusting.State, adjusting.Round, adjusting.IsAdjustment));
        Assert.Equal((FilingState.Approved, 0), (FilingFlow.Next(adjusting, FormKind.TargetDeclaration, FilingAction.DropAdjustment) is var dropped ? dropped.State : default, dropped.Round));
        Assert.Empty(FilingFlow.Actions(Walk(FormKind.SelfEvaluation, approved), FormKind.SelfEvaluation));
        Assert.Throws<InvalidOperationException>(() => Walk(FormKind.SelfEvaluation, [.. approved, FilingAction.Adjust]));
    }

    [Fact]
    public void Every_kind_that_is_handed_in_has_a_day_in_the_calendar()
    {
        Assert.All(FilingFlow.Kinds, kind => Assert.Contains(FilingFlow.StepOf(kind), Enum.GetValues<YearStep>()));
        Assert.Throws<ArgumentOutOfRangeException>(() => FilingFlow.StepOf(FormKind.Evaluation));
    }

    /// <summary>Whatever is chosen of what is open: only one thing is true of a filing, and it is never approved by fewer than all levels.</summary>
    [Fact]
    public void No_way_leads_around_a_reviewer() => Prop.ForAll(
        (from choices in Gen.Choose(0, 7).ListOf(30) from levels in Gen.Choose(2, 5) select (choices, levels)).ToArbitrary(),
        walk =>
        {
            var at = FilingStanding.New([.. Enumerable.Repeat(Role.UnitReviewer, walk.levels)]);
            var passed = 0;
            foreach (var choice in walk.choices)
            {
                var open = FilingFlow.Actions(at, FormKind.TargetDeclaration);
                var action = open[choice % open.Count];
                var next = FilingFlow.Next(at, FormKind.TargetDeclaration, action);
                passed = action switch { FilingAction.Submit => 0, FilingAction.Pass => passed + 1, _ => passed };
                if (next.State == FilingState.Approved && action == FilingAction.Pass && passed != walk.levels) return false;
                if (next.IsEditable && next.Reviewer is not null) return false;
                if (next.State == FilingState.InReview && (next.Level != passed || next.Reviewer is null)) return false;
                at = next;
            }

            return at.Round >= 0;
        }).QuickCheckThrowOnFailure();

    private static FilingStanding Walk(FormKind kind, params FilingAction[] actions) => actions.Aggregate(FilingStanding.New(Three), (at, action) => FilingFlow.Next(at, kind, action));
}
