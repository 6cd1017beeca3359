using System.Text;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Reading.Prose;

namespace Jiheng.Forms.Reading.Plans;

/// <summary>A department's plan written as headed paragraphs: 总体绩效目标, 分项绩效目标 with a goal and indicators each, 工作保障措施.</summary>
internal static class DepartmentPlanReader
{
    private const string GoalLabel = "绩效目标";
    private const string IndicatorLabel = "绩效指标";
    private static readonly string[] Labels = ["总体绩效目标", "分项绩效目标", "工作保障措施"];

    private enum Part
    {
        Before,
        Overall,
        Tasks,
        Safeguards,
    }

    /// <summary>Reads the plan that a document begins with.</summary>
    /// <returns>The plan and the index of the first row after it; null where there is none.</returns>
    public static (PerformanceForm Form, int End)? TryRead(DocumentGrid grid)
    {
        var from = -1;
        for (var i = 0; i < grid.Rows.Count && from < 0; i++)
        {
            if (grid.Rows[i].Shape is RowShape.Line or RowShape.CellLine && HeadingOf(grid.Rows[i].Cells[0].Text) == Part.Tasks) from = i;
        }

        return from < 0 ? null : Read(grid);
    }

    private static (PerformanceForm Form, int End)? Read(DocumentGrid grid)
    {
        var part = Part.Before;
        var overall = new StringBuilder();
        var tasks = new List<TaskGoal>();
        var safeguards = new List<string>();
        string? title = null;
        var start = default(Place);
        var i = 0;
        for (; i < grid.Rows.Count; i++)
        {
            var row = grid.Rows[i];
            var text = row.Cells[0].Text.Trim();
            if (row.Shape is RowShape.Table or RowShape.Ragged && row.Cells.Count > 1) break;
            if (part != Part.Before && text.StartsWith('第') && text.EndsWith("部分", StringComparison.Ordinal)) break;
            if (HeadingOf(text) is { } next)
            {
                part = next;
                continue;
            }

            if (part == Part.Before && text.Contains("整体", StringComparison.Ordinal) && text.Contains("绩效目标", StringComparison.Ordinal)) (title, start) = (text, row.Cells[0].Place);
            else if (part == Part.Overall) overall.Append(text);
            else if (part == Part.Tasks) ReadTask(text, row.Cells[0].Place, tasks);
            else if (part == Part.Safeguards && Numbered(text) is not null) safeguards.Add(text);
            else if (part == Part.Safeguards && safeguards.Count > 0) safeguards[^1] += text;
        }

        if (tasks.Count == 0) return null;
        var form = new PerformanceForm
        {
            Kind = FormKind.DepartmentPlan,
            Title = title,
            Layout = LayoutCatalogue.Of(title, Labels)?.Code,
            Project = Project.Unnamed,
            Goals = overall.Length == 0 ? PerformanceGoals.None : new PerformanceGoals { Overall = overall.ToString() },
            GoalsByTask = tasks,
            Safeguards = safeguards.ConvertAll(measure => Numbered(measure) ?? measure),
            PrintedLabels = Labels,
            Provenance = new Provenance { Start = start },
        };
        return (form, i);
    }

    private static void ReadTask(string text, Place place, List<TaskGoal> tasks)
    {
        if (After(text, GoalLabel) is { } goal && tasks.Count > 0) tasks[^1] = tasks[^1] with { Goal = goal };
        else if (After(text, IndicatorLabel) is { } indicators && tasks.Count > 0) tasks[^1] = tasks[^1] with { Indicators = [.. tasks[^1].Indicators, .. Indicators(indicators, place)] };
        else if (Numbered(text) is { } name) tasks.Add(new TaskGoal { Name = name });
        else if (tasks.Count > 0 && tasks[^1].Goal is { } begun && tasks[^1].Indicators.Count == 0) tasks[^1] = tasks[^1] with { Goal = begun + text };
    }

    private static IEnumerable<Indicator> Indicators(string text, Place place)
    {
        foreach (var clause in text.Split([';', '；', '。'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (name, value) = NameValue.Split(clause, words: true);
            yield return new Indicator
            {
                Name = name,
                Target = ValueText.Parse(value),
                Provenance = new Provenance { Start = place },
            };
        }
    }

    private static string? After(string text, string label) =>
        text.StartsWith(label, StringComparison.Ordinal) && text.Length > label.Length && text[label.Length] is ':' or '：' ? text[(label.Length + 1)..].Trim() : null;

    private static Part? HeadingOf(string text)
    {
        if (text.Length > 20) return null;
        var heading = text.Trim().TrimStart('一', '二', '三', '四', '五', '、', '.', '1', '2', '3', '4', ' ');
        return heading switch
        {
            "总体绩效目标" or "部门总体绩效目标" or "整体绩效目标" => Part.Overall,
            "分项绩效目标" or "分项绩效目标及指标" or "职责分类绩效目标" => Part.Tasks,
            "工作保障措施" or "保障措施" or "实现年度发展规划目标的保障措施" => Part.Safeguards,
            _ => null,
        };
    }

    // （一）市场综合监督管理
    private static string? Numbered(string text)
    {
        if (text.Length < 4 || text[0] is not ('(' or '（')) return null;
        var close = text.AsSpan(0, Math.Min(text.Length, 6)).IndexOfAny(')', '）');
        return close > 1 && "一二三四五六七八九十0123456789".Contains(text[1], StringComparison.Ordinal) ? text[(close + 1)..].Trim() : null;
    }
}
