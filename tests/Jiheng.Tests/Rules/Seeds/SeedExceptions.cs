namespace Jiheng.Tests.Rules.Seeds;

/// <summary>Rows of the hand-made findings that a rule need not find in a project, each with its reason.</summary>
internal static class SeedExceptions
{
    private const string Any = "*";
    private const string EveryValueHasItsOperator = "这个项目的定量指标值都有计算符号，该行列举的几项在别的项目";

    private static readonly Dictionary<(int Row, string Code, string Project), string> Reasons = new()
    {
        [(58, "FUND-UNIT", "质量发展专项经费")] = "555000 元写成 55.50 万元分毫不差，没有隐去元",
        [(58, "FUND-UNIT", "政府聘用辅助人员经费")] = "1716000 元写成 171.60 万元分毫不差，没有隐去元",
        [(101, "TYPO-CONFUSABLE", "网络信息系统运行与维护")] = "这个项目写的是正确的“存储信息”，误写在另一个项目",
        [(70, "VALUE-TOO-LOW", "政府聘用辅助人员经费")] = "申报时还没有完成数，看不出定得过低；自评表一侧在第 33 行报告，申报表一侧由 UNIT-COST 报告",
        [(82, "SE-INDICATOR-SET", Any)] = "两张表的比较报告在自评表（001）上，见第 31 行；其余三个项目的指标与申报表相同",
        [(86, "OP-INVALID", "网络信息系统开发、升级、建设（历年已批复）")] = "这个项目的指标值都用“=”，没有不标准的写法",
        [(147, "TEMPLATE-COPY", "腾讯企点认证客服号运营费")] = "这两项指标只在一个项目出现，从文件中看不出抄自模板；INDICATOR-NO-GOAL 报告了它们与目标无关",
        [(165, "UNIT-WORDING", "人事代理专项补助经费")] = "该行自己写明这个项目用的是 %",
        [(166, "OP-MISSING", "提前下达2022年市场监管补助经费")] = EveryValueHasItsOperator,
        [(166, "OP-MISSING", "大气治污散煤管控工作经费")] = EveryValueHasItsOperator,
        [(166, "OP-MISSING", "食品监管注册登记及质量强市经费")] = EveryValueHasItsOperator,
        [(166, "OP-MISSING", "市场监管经费")] = EveryValueHasItsOperator,
        [(166, "OP-MISSING", "双随机抽查工作经费")] = EveryValueHasItsOperator,
        [(167, "BASIS-GENERIC", "提前下达2022年市场监管补助经费")] = "这个项目有 5 项写明依据省级转移支付区域绩效目标",
        [(168, "TEMPLATE-COPY", "人事代理专项补助经费")] = "该行说的是七个项目，这个项目没有“按项目计划完成工作”",
        [(162, "REQ-FIELDS", "提前下达2022年市场监管补助经费")] = "这个项目的名称印有 2022 年",
    };

    public static string? Reason(int row, string code, string project) =>
        Reasons.GetValueOrDefault((row, code, project)) ?? Reasons.GetValueOrDefault((row, code, Any));
}
