namespace Jiheng.Tests.Browser;

/// <summary>The document that people check in these tests. It has one wrong sum (100 against 60 and 30), a rate over 100 % and more.</summary>
internal static class Texts
{
    public const string Total = "funding.annual";
    public const string Rate = "indicators[1].target";

    public static string Targets(string project, string unit = "水利站", string indicator = "清淤长度") => $"""
        项目支出绩效目标表
        (2024年度)
        项目名称	{project}	主管部门	水利局
        实施单位	{unit}
        项目资金（万元）	年度资金总额	100	其中：财政拨款	60	其他资金	30
        年度总体目标	完成水渠清淤12公里，改善灌溉条件。
        一级指标	二级指标	三级指标	指标值	计量单位
        产出指标	数量指标	{indicator}	≥12	公里
        产出指标	质量指标	验收合格率	≥120	%
        产出指标	时效指标	完成时间	2023年12月底前	
        效益指标	社会效益指标	灌溉条件改善	明显	
        满意度指标	服务对象满意度指标	群众满意度	≥90	%
        """;
}
