using Jiheng.Domain.Audit;

namespace Jiheng.Domain.Terms;

public static partial class Glossary
{
    /// <summary>What the audit log tells of.</summary>
    private static IReadOnlyList<Term> Actions =>
    [
        new(nameof(Actor), "操作人"),
        new(nameof(AuditEntry), "审计记录"),
        new(nameof(AuditChain), "审计链"),
        Term(AuditAction.DocumentAdded, "添加文件"),
        Term(AuditAction.DocumentDeleted, "删除文件"),
        Term(AuditAction.DocumentRestored, "恢复文件"),
        Term(AuditAction.BinEmptied, "清空回收站"),
        Term(AuditAction.FieldCorrected, "更正"),
        Term(AuditAction.FieldConfirmed, "确认"),
        Term(AuditAction.CorrectionUndone, "撤销更正"),
        Term(AuditAction.CorrectionRedone, "重做更正"),
        Term(AuditAction.ResultsReplaced, "重新核对"),
        Term(AuditAction.SetCreated, "新建批次"),
        Term(AuditAction.SetRenamed, "批次改名"),
        Term(AuditAction.SetFilled, "批次加入文件"),
        Term(AuditAction.SetReduced, "批次移出文件"),
        Term(AuditAction.SetFilterKept, "保存批次的筛选"),
        Term(AuditAction.SetCheckAsked, "要求重新核对批次"),
        Term(AuditAction.SetCompared, "批次互相核对"),
        Term(AuditAction.SetDeleted, "删除批次"),
        Term(AuditAction.SetRestored, "恢复批次"),
        Term(AuditAction.OrganisationChanged, "机构变更"),
        Term(AuditAction.PersonChanged, "人员变更"),
    ];
}
