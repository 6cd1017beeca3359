using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Exchange.Contract;
using Jiheng.Rules.Scoring;

namespace Jiheng.Exchange.Tables;

/// <summary>指标数据: one line an indicator, with the head of its form; a form without indicators keeps one line, so that it is not lost.</summary>
public static class IndicatorTable
{
    /// <summary>The columns.</summary>
    public static Table<IndicatorRow> Table { get; } = new Table<IndicatorRow>("指标数据")
        .Form(row => row.Form)
        .Text("种类", 18, row => Glossary.Label(row.Of.Kind))
        .Text("主管部门", 22, row => row.Of.Project.Department)
        .Text("项目编码", 20, row => row.Of.Project.Code)
        .Text("项目类别", 14, row => row.Of.Project.Category)
        .Number("年度金额（元）", 16, row => row.Of.Funding?.Annual?.Yuan)
        .Number("执行数（元）", 16, row => row.Of.Funding?.Total?.Executed?.Yuan)
        .Number("执行率（%）", 11, row => row.Of.Funding?.Total?.RatePercent?.Value)
        .Text("任务", 20, row => row.Task)
        .Number("序号", 6, row => row.Number)
        .Text("一级指标", 14, row => row.Indicator?.Level1Name)
        .Text("二级指标", 18, row => row.Indicator?.Level2Name)
        .Text("指标名称", 30, row => row.Indicator?.Name)
        .Text("指标值", 20, row => row.Indicator?.Target?.Text)
        .Text("符号", 6, row => row.Indicator?.Target?.Operator?.Sign())
        .Number("指标数值", 11, row => row.Indicator?.Target?.Number)
        .Text("计量单位", 9, row => row.Indicator?.Target?.Unit)
        .Text("实际完成值", 20, row => row.Indicator?.Actual?.Text)
        .Number("实际数值", 11, row => row.Indicator?.Actual?.Number)
        .Text("实际单位", 9, row => row.Indicator?.Actual?.Unit)
        .Number("分值", 7, row => row.Indicator?.Points?.Value)
        .Number("得分", 7, row => row.Indicator?.Score?.Value)
        .Number("复算得分", 9, row => row.Score?.Computed)
        .Text("得分核对", 10, Agreement)
        .Text("偏差原因分析及改进措施", 40, row => row.Indicator?.Deviation)
        .Text("指标描述", 30, row => row.Indicator?.Description)
        .Text("指标值确定依据", 30, row => row.Indicator?.Basis)
        .Text("备注", 24, row => row.Indicator?.Remark)
        .Text("推断的内容", 20, row => row.Indicator is { } indicator ? string.Join("、", indicator.Provenance.Inferred.Select(field => FieldWords.Of(field) ?? field)) : null)
        .Text("位置", 12, row => row.Indicator?.Provenance.Start.ToChinese())
        .Number("总分", 8, row => row.Of.Evaluation?.TotalScore?.Value)
        .Number("复算总分", 9, row => row.Total)
        .Text("等级", 6, row => row.Of.Evaluation?.GradeText);

    /// <summary>The lines of a form, in its order.</summary>
    /// <param name="form">The form.</param>
    /// <param name="scored">Its scores; null for a form that prints none.</param>
    public static IEnumerable<IndicatorRow> Rows(FormAnswer form, ScoredForm? scored)
    {
        ArgumentNullException.ThrowIfNull(form);
        var number = 0;
        foreach (var indicator in form.Form.Indicators) yield return Next(null, indicator);
        foreach (var task in form.Form.GoalsByTask)
        {
            foreach (var indicator in task.Indicators) yield return Next(task.Name, indicator);
        }

        if (number == 0) yield return new IndicatorRow(form, null, null, null, null, scored?.ComputedTotal);

        IndicatorRow Next(string? task, Indicator indicator) => new(form, task, ++number, indicator, scored?.Indicators[number - 1], scored?.ComputedTotal);
    }

    private static string? Agreement(IndicatorRow row) => row.Score is { } line
        ? line.Agrees switch { true => "一致", false => "不一致", null => "无法核对" }
        : null;
}

/// <summary>A line of the indicators.</summary>
/// <param name="Form">The form.</param>
/// <param name="Task">The task of a department's plan that the indicator belongs to; null for the form's own.</param>
/// <param name="Number">Its place in the form, from 1.</param>
/// <param name="Indicator">Null for a form that has none.</param>
/// <param name="Score">Its score; null for a form that prints none.</param>
/// <param name="Total">The form's computed total.</param>
public sealed record IndicatorRow(FormAnswer Form, string? Task, int? Number, Indicator? Indicator, ScoreLine? Score, decimal? Total)
{
    internal PerformanceForm Of => Form.Form;
}
