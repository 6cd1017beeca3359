using Jiheng.Domain.Notices;

namespace Jiheng.Domain.Terms;

public static partial class Glossary
{
    /// <summary>Of what people are told.</summary>
    private static IReadOnlyList<Term> Notices =>
    [
        Term(NoticeKind.Waiting, "等您审核"),
        Term(NoticeKind.Unassigned, "等您指派专家"),
        Term(NoticeKind.Passed, "通过一级审核"),
        Term(NoticeKind.Approved, "已经批复"),
        Term(NoticeKind.Returned, "退回修改"),
        Term(NoticeKind.Adjusted, "要求调整"),
        Term(NoticeKind.Remarked, "新的批注"),
        Term(NoticeKind.DeadlineNear, "临近截止"),
        Term(NoticeKind.Reminded, "催报"),
    ];
}
