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
        Term(AuditAction.SignedIn, "登录"),
        Term(AuditAction.SignedOut, "退出登录"),
        Term(AuditAction.PasswordChanged, "修改密码"),
        Term(AuditAction.PasswordIssued, "发放密码"),
        Term(AuditAction.AccountLocked, "锁定账号"),
        Term(AuditAction.AccountUnlocked, "解锁账号"),
        Term(AuditAction.SecondFactorSet, "设置动态口令"),
        Term(AuditAction.SecondFactorCleared, "取消动态口令"),
        Term(AuditAction.SessionsEnded, "结束登录"),
        Term(AuditAction.InstallationSetUp, "初始化"),
        Term(AuditAction.DocumentAssigned, "分配评审"),
        Term(AuditAction.AssignmentWithdrawn, "收回评审"),
        Term(AuditAction.YearAdded, "新建年度"),
        Term(AuditAction.YearChanged, "修改年度设置"),
        Term(AuditAction.YearRolledOver, "转入新年度"),
        Term(AuditAction.OverrideDrafted, "起草本级设定"),
        Term(AuditAction.OverrideChanged, "修改本级设定"),
        Term(AuditAction.OverrideSwitchedOn, "启用本级设定"),
        Term(AuditAction.OverrideWithdrawn, "停用本级设定"),
    ];
}
