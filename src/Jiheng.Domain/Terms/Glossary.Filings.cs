using Jiheng.Domain.Filings;

namespace Jiheng.Domain.Terms;

public static partial class Glossary
{
    /// <summary>What units hand in, and what becomes of it.</summary>
    private static IReadOnlyList<Term> Filings =>
    [
        new(nameof(FilingFlow), "审核流程"),
        new(nameof(FilingStanding), "办理进度"),
        Term(FilingState.Draft, "填报中"),
        Term(FilingState.InReview, "审核中"),
        Term(FilingState.Returned, "已退回"),
        Term(FilingState.Approved, "已批复"),
        Term(FilingAction.Submit, "报送"),
        Term(FilingAction.Recall, "撤回"),
        Term(FilingAction.Return, "退回"),
        Term(FilingAction.Pass, "审核通过"),
        Term(FilingAction.Adjust, "申请调整"),
        Term(FilingAction.DropAdjustment, "放弃调整"),
        new(nameof(ReviewOpinion), "绩效目标审核表"),
        Term(ReviewSheetKind.General, "一般性项目"),
        Term(ReviewSheetKind.Key, "重点项目"),
    ];
}
