using System.Text;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Reading;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Snapshots;
using Jiheng.Web.Components.Forms;

namespace Jiheng.Web.Features.Gallery;

/// <summary>A made-up form with made-up findings of every severity.</summary>
internal static class GallerySample
{
    private const string Text = """
        项目支出绩效自评表
        （2024年度）
        项目名称	河道清淤经费（虚构）
        主管部门	某县水务局	实施单位	某县河道管理所
        项目资金（万元）		年初预算数	全年预算数	全年执行数	分值	执行率(%)	得分
        	年度资金总额	80.00	80.00	72.00	10	90.00	10.00
        年度总体目标	预期目标	实际完成情况
        	清淤河道12公里	清淤河道11公里
        一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	得分	偏差原因分析及改进措施
        产出指标	数量指标	清淤长度	≥12公里	11公里	50	45	汛期停工，明年提早开工
        效益指标	社会效益指标	受益村庄	≥6个	6个	30	30
        满意度指标	服务对象满意度指标	沿岸村民满意度	≥90%	95%	10	10
        总分	100	95
        """;

    public static PerformanceForm Form { get; } = DocumentReader.Read("虚构.txt", Encoding.UTF8.GetBytes(Text)).Forms[0];

    public static IReadOnlyList<NumberedFinding> Findings { get; } =
    [
        Found(1, Severity.Error, "indicators[0].score", "清淤长度", "score", "得分 45，按完成比例应为 45.83。", "45.83"),
        Found(2, Severity.Warning, "funding.score", null, "funding.score", "执行率 90%，得分应为 9，印的是 10.00。", "9"),
        Found(3, Severity.Hint, "goals.actual", null, "goals.actual", "实际完成情况没有写受益村庄。", null),
    ];

    public static IReadOnlyList<ShownEntry> Ledger { get; } =
    [
        new("SE-SCORE-FORMULA", "得分应按完成比例计算", CheckOutcome.Found, 1, null),
        new("SE-INDICATOR-SET", "自评的指标和指标值应与批复的绩效目标一致", CheckOutcome.NotCheckable, 0, "未提供同一项目、同一年度已批复的绩效目标申报表。"),
        new("FUND-SUM", "各项来源相加应等于总额", CheckOutcome.Passed, 0, null),
        new("MON-EXEC", "预算执行应达到当月的要求", CheckOutcome.NotApplicable, 0, "本规则不针对此类表。"),
    ];

    public static FormRow Row(int errors, int warnings, int hints, int inferred) => new()
    {
        Id = 0, DocumentId = 0, FileName = "虚构.txt", FileHash = "", Position = 0, Kind = FormKind.SelfEvaluation, FiscalYear = 2024, Unit = "某县河道管理所", Department = "某县水务局",
        ProjectName = "河道清淤经费（虚构）", Title = null, Subject = "", Errors = errors, Warnings = warnings, Hints = hints, NotCheckable = 0, Inferred = inferred, Rows = 3, QuantifiedRows = 3, Risk = 0, Revision = 0,
    };

    /// <summary>Filters with some choices made up.</summary>
    public static FormFacets Facets { get; } = new(
        new SeverityFacet { Forms = 12, WithErrors = 3, WithWarnings = 7, WithHints = 9, WithNotCheckable = 12, WithInferred = 2 },
        [new("FUND-SUM", 3), new("OP-MISSING", 2)], [new("某县河道管理所", 8), new("某县水务局", 4)], [new(FormKind.SelfEvaluation, 7), new(FormKind.TargetDeclaration, 5)], [new(2024, 9), new(2023, 3)]);

    private static NumberedFinding Found(int number, Severity severity, string path, string? row, string field, string message, string? suggestion) => new(number, path, row, new ShownFinding
    {
        Rule = "SE-SCORE-FORMULA", Title = "虚构的发现，用来看样子", Severity = severity, Field = field, Message = message, Advice = "按公式重算，或写明理由。", Suggestion = suggestion, Sources = ["财预〔2020〕10号"], Where = new Place(10),
    });
}
