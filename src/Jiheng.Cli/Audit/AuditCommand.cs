using System.CommandLine;
using Jiheng.Cli.Output;

namespace Jiheng.Cli.Audit;

/// <summary>jiheng audit: who did what, taken out of the library and proven.</summary>
internal static class AuditCommand
{
    public static Command Create(Terminal terminal) => new("audit", "审计日志：导出，只凭导出的文件验证是否被改动")
    {
        AuditExportCommand.Create(terminal),
        AuditVerifyCommand.Create(terminal),
    };
}
