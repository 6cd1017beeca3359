namespace Jiheng.Rules.Sources;

/// <summary>The documents that rules cite. One entry a document; articles are added with <see cref="LegalReference.At"/>.</summary>
public static class LegalSources
{
    public static LegalReference CaiYu2020No10 { get; } = new("财预〔2020〕10号", "项目支出绩效评价管理办法", new(2020, 2, 25));

    public static LegalReference CaiYu2021No101 { get; } = new("财预〔2021〕101号", "中央部门项目支出核心绩效目标和指标设置及取值指引（试行）", new(2021, 8, 18));

    public static LegalReference CaiYu2015No88 { get; } = new("财预〔2015〕88号", "中央部门预算绩效目标管理办法", new(2015, 5, 21));

    public static LegalReference CaiYu2019No136 { get; } = new("财预〔2019〕136号", "中央部门预算绩效运行监控管理暂行办法", new(2019, 7, 26));

    public static LegalReference ZhongFa2018No34 { get; } = new("中发〔2018〕34号", "中共中央 国务院关于全面实施预算绩效管理的意见", new(2018, 9, 1));

    public static LegalReference BudgetLaw { get; } = new("《中华人民共和国预算法》", "中华人民共和国预算法", new(2015, 1, 1));

    public static LegalReference CaiBan2023No12 { get; } = new("财办〔2023〕12号", "预算管理一体化规范（2.0版）", new(2023, 1, 1));

    /// <summary>What reviewers do everywhere but no central document spells out; the rule's text says so.</summary>
    public static LegalReference ReviewPractice { get; } = new("审核实践", "绩效目标审核与自评复核的通行做法", new(2015, 1, 1));

    public static IReadOnlyList<LegalReference> All { get; } =
    [
        CaiYu2020No10, CaiYu2021No101, CaiYu2015No88, CaiYu2019No136, ZhongFa2018No34, BudgetLaw, CaiBan2023No12, ReviewPractice,
    ];
}
