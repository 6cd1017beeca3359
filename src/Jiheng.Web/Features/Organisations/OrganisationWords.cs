using Jiheng.Domain.Terms;
using Jiheng.Storage.Organisations;

namespace Jiheng.Web.Features.Organisations;

/// <summary>Organisations and their changes in words.</summary>
internal static class OrganisationWords
{
    /// <summary>414 · 主管部门 · 2020–2024 年</summary>
    public static string About(OrganisationRow row) => $"{row.Code.Plain} · {Glossary.Label(row.Kind)}" + (row.LastYear is null ? "" : $" · {Ended(row)}");

    public static string Ended(OrganisationRow row) => $"{(row.SuccessorId is null ? "已撤销" : "已合并")}（到 {row.LastYear} 年）";

    /// <summary>What a change says beside its kind.</summary>
    public static string Told(string name, string? before, string? after) => (before, after) switch
    {
        (null, var now) when now == name => "",
        (var then, null) when then == name => "",
        _ => $"{before ?? "（无）"} → {after ?? "（无）"}",
    };
}
