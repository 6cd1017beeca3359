using System.Collections.Frozen;

namespace Jiheng.Domain.Terms;

/// <summary>What people call the fields that findings name by their JSON path.</summary>
public static class FieldWords
{
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["form"] = "整张表",
        ["labels"] = "栏目",
        ["title"] = "标题",
        ["fiscalYear"] = Glossary.Label(FormField.FiscalYear),
        ["project"] = "表头",
        ["project.division"] = Glossary.Label(FormField.Division),
        ["project.name"] = Glossary.Label(FormField.ProjectName),
        ["project.code"] = Glossary.Label(FormField.ProjectCode),
        ["project.category"] = Glossary.Label(FormField.Category),
        ["project.nature"] = Glossary.Label(FormField.Nature),
        ["project.department"] = Glossary.Label(FormField.Department),
        ["project.unit"] = Glossary.Label(FormField.Unit),
        ["project.startDate"] = Glossary.Label(FormField.StartDate),
        ["project.endDate"] = Glossary.Label(FormField.EndDate),
        ["project.purpose"] = Glossary.Label(FormField.Purpose),
        ["funding"] = Glossary.Label(FormField.FundingBlock),
        ["funding.total"] = Glossary.Label(FormField.WholeTotal),
        ["funding.annual"] = Glossary.Label(FormField.YearTotal),
        ["funding.fiscal"] = Glossary.Label(FormField.Fiscal),
        ["funding.currentYearFiscal"] = Glossary.Label(FormField.CurrentYearFiscal),
        ["funding.carriedOver"] = Glossary.Label(FormField.CarriedOver),
        ["funding.other"] = Glossary.Label(FormField.OtherFunds),
        ["funding.printedUnit"] = "金额单位",
        ["funding.initialBudget"] = Glossary.Label(FormField.InitialBudget),
        ["funding.adjustedBudget"] = Glossary.Label(FormField.AdjustedBudget),
        ["funding.executed"] = Glossary.Label(FormField.Executed),
        ["funding.executionRatePercent"] = Glossary.Label(FormField.ExecutionRate),
        ["funding.points"] = "预算执行率分值",
        ["funding.score"] = "预算执行率得分",
        ["goals"] = "绩效目标",
        ["goals.overall"] = Glossary.Label(FormField.OverallGoal),
        ["goals.annual"] = Glossary.Label(FormField.AnnualGoal),
        ["goals.actual"] = Glossary.Label(FormField.ActualResult),
        ["schedule"] = Glossary.Label(FormField.Schedule),
        ["indicators"] = "绩效指标",
        ["goalsByTask"] = "分项绩效目标",
        ["safeguards"] = "工作保障措施",
        ["dates.reported"] = Glossary.Label(FormField.ReportedDate),
        ["dates.approved"] = Glossary.Label(FormField.ApprovedDate),
        ["dates.published"] = Glossary.Label(FormField.PublishedDate),
        ["evaluation"] = "评价结论",
        ["totalScore"] = Glossary.Label(FormField.TotalScore),
        ["grade"] = Glossary.Label(FormField.Grade),
        ["level1"] = Glossary.Label(IndicatorColumn.Level1),
        ["level2"] = Glossary.Label(IndicatorColumn.Level2),
        ["name"] = "指标名称",
        ["description"] = Glossary.Label(IndicatorColumn.Description),
        ["basis"] = Glossary.Label(IndicatorColumn.Basis),
        ["remark"] = Glossary.Label(IndicatorColumn.Remark),
        ["target"] = Glossary.Label(IndicatorColumn.Target),
        ["actual"] = Glossary.Label(IndicatorColumn.Actual),
        ["points"] = Glossary.Label(IndicatorColumn.Points),
        ["score"] = Glossary.Label(IndicatorColumn.Score),
        ["deviation"] = Glossary.Label(IndicatorColumn.Deviation),
    }.ToFrozenDictionary();

    /// <summary>Null for a field that has no name of its own on paper.</summary>
    public static string? Of(string field) => Known.GetValueOrDefault(field);
}
