using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;

namespace Jiheng.Domain.Documents;

/// <summary>One form (表) of a document: the declaration, self-evaluation, plan or monitoring of one project or department.</summary>
public sealed record PerformanceForm
{
    public required FormKind Kind { get; init; }

    /// <summary>The printed title; null where the form has none.</summary>
    public string? Title { get; init; }

    /// <summary>The budget year; null where neither the form nor its project tells it.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>The code of the declared layout (表样) that the form follows; null for a layout nobody declared.</summary>
    public string? Layout { get; init; }

    public required Project Project { get; init; }

    /// <summary>Null where the form has no money block.</summary>
    public Funding? Funding { get; init; }

    public PerformanceGoals Goals { get; init; } = PerformanceGoals.None;

    /// <summary>资金支出计划: cumulative percentages by month end; empty where the form has none.</summary>
    public IReadOnlyList<ScheduleEntry> Schedule { get; init; } = [];

    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>A department plan's goals by duty or task (分项绩效目标, 年度主要任务).</summary>
    public IReadOnlyList<TaskGoal> GoalsByTask { get; init; } = [];

    /// <summary>工作保障措施 of a department plan.</summary>
    public IReadOnlyList<string> Safeguards { get; init; } = [];

    public Evaluation? Evaluation { get; init; }

    /// <summary>The days that deadlines are counted from.</summary>
    public FormDates Dates { get; init; } = FormDates.Unknown;

    /// <summary>Labels as printed, in order: for checks of the form itself (a wrong or missing label).</summary>
    public IReadOnlyList<string> PrintedLabels { get; init; } = [];

    /// <summary>Those of the head's labels with nothing printed in their box.</summary>
    public IReadOnlyList<string> EmptyLabels { get; init; } = [];

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    public Provenance Provenance { get; init; } = Provenance.None;

    /// <summary>All indicators: the form's own, then those of its tasks.</summary>
    public IEnumerable<Indicator> AllIndicators => GoalsByTask.Count == 0 ? Indicators : Indicators.Concat(GoalsByTask.SelectMany(task => task.Indicators));
}
