using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Forms.Conversion;
using Jiheng.Forms.Layouts;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>What a draft holds when it takes another form over: a document's, one of another year, one of another project.</summary>
/// <param name="Form">What it holds then. Whose it is, for which project and year and on which layout, stays as it was.</param>
/// <param name="Dropped">What the other form says and the draft's layout has no place for.</param>
public sealed record TakenOver(PerformanceForm Form, IReadOnlyList<ConversionLoss> Dropped)
{
    /// <summary>Takes a form over.</summary>
    /// <param name="draft">The draft, on a declared layout.</param>
    /// <param name="source">The other form.</param>
    /// <param name="from">What it is, which says how much of it counts.</param>
    public static TakenOver Of(DraftForm draft, PerformanceForm source, TakenFrom from)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(source);
        var own = draft.Form;
        var form = from == TakenFrom.Document ? source : Planned(source, own, from);
        form = form with { Kind = own.Kind, Title = own.Title, Layout = own.Layout, FiscalYear = own.FiscalYear, PrintedLabels = [], EmptyLabels = [], Diagnostics = [], Provenance = Bare(form.Provenance) };
        if (form.Indicators.Count == 0 && form.GoalsByTask.All(task => task.Indicators.Count == 0)) form = form with { Indicators = own.Indicators };
        form = form with { Indicators = [.. form.Indicators.Select(Bare)], GoalsByTask = [.. form.GoalsByTask.Select(task => task with { Indicators = [.. task.Indicators.Select(Bare)] })] };
        if (LayoutCatalogue.Find(own.Layout)?.Sheet is not { } sheet) return new TakenOver(form with { Project = Head(own.Project, form.Project) }, []);
        if (form.Funding is { } funding) form = form with { Funding = funding with { Unit = sheet.Unit, PrintedUnit = sheet.Unit, Provenance = Bare(funding.Provenance) } };
        var dropped = ConversionLosses.Of(form with { Project = Head(own.Project, form.Project) }, sheet).Where(loss => loss.Field is not { } field || !IsKept(draft, field)).ToList();
        form = FittedForm.Of(form, sheet);
        if (sheet.Has("task.name") && !sheet.Owned) form = form with { GoalsByTask = [.. form.GoalsByTask, .. Enumerable.Repeat(new TaskGoal { Name = "" }, Math.Max(0, DraftForm.BlankTasks - form.GoalsByTask.Count))] };
        if (sheet.Has("safeguard")) form = form with { Safeguards = [.. form.Safeguards, .. Enumerable.Repeat("", Math.Max(0, DraftForm.BlankSafeguards - form.Safeguards.Count))] };
        foreach (var lacking in DraftRows.Lacking(form).ToList()) form = DraftRows.Add(DraftForm.Of(form), lacking).Form;
        return new TakenOver(form with { Project = Head(own.Project, form.Project) }, dropped);
    }

    /// <summary>What the head of the other form says otherwise than the draft's, which stays.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="source">The other form.</param>
    /// <returns>What it is called, what stays, and what the other form says.</returns>
    public static IReadOnlyList<(string Label, string Kept, string Said)> Kept(DraftForm draft, PerformanceForm source)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(source);
        var (own, other) = (draft.Form.Project, source.Project);
        return [.. new (string Label, string? Kept, string? Said)[]
        {
            ("项目名称", own.Name, other.Name), ("项目编码", own.Code, other.Code), ("实施单位", own.Unit, other.Unit), ("主管部门", own.Department, other.Department),
            ("年度", Year(draft.Form.FiscalYear), Year(source.FiscalYear)),
        }.Where(field => field is { Kept: not null, Said: not null } && field.Kept != field.Said).Select(field => (field.Label, field.Kept!, field.Said!))];
    }

    // What is planned, not what came of it; money only for the same project and the same kind of form.
    private static PerformanceForm Planned(PerformanceForm source, PerformanceForm own, TakenFrom from) => source with
    {
        Project = from == TakenFrom.SameProject ? source.Project : own.Project,
        Funding = from == TakenFrom.SameProject && source.Kind == own.Kind ? Budget(source.Funding) : own.Funding,
        Schedule = from == TakenFrom.SameProject ? source.Schedule : own.Schedule,
        Goals = source.Goals with { Actual = own.Goals.Actual },
        Indicators = [.. source.Indicators.Select(Planned)],
        GoalsByTask = [.. source.GoalsByTask.Select(task => task with { Indicators = [.. task.Indicators.Select(Planned)] })],
        Evaluation = own.Evaluation,
        Dates = own.Dates,
    };

    private static Indicator Planned(Indicator row) => row with { Actual = null, Expected = null, Likelihood = null, Score = null, Causes = [], Deviation = null };

    private static Funding? Budget(Funding? funding) => funding is null ? null : funding with { Execution = [.. funding.Execution.Select(row => row with { Executed = null, Expected = null, RatePercent = null, Score = null })] };

    private static Project Head(Project own, Project other) => other with
    {
        Name = own.Name, NameAsPrinted = own.NameAsPrinted, Code = own.Code ?? other.Code, Department = own.Department, DepartmentCode = own.DepartmentCode, Unit = own.Unit, UnitCode = own.UnitCode,
    };

    // Its places lie in another document; what was concluded is still concluded.
    private static Provenance Bare(Provenance provenance) => provenance.Inferred.Count == 0 ? Provenance.None : Provenance.None with { Inferred = provenance.Inferred };

    private static Indicator Bare(Indicator row) => row with { Provenance = Bare(row.Provenance) };

    private static bool IsKept(DraftForm draft, string field) => field.StartsWith("project.", StringComparison.Ordinal) && DraftFields.Text(draft, field) is not null;

    private static string? Year(int? year) => year?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What a draft takes over, and so how much of it.</summary>
public enum TakenFrom
{
    /// <summary>A document: all that it says</summary>
    Document,

    /// <summary>Another filing of the same project: goals, indicators, plans and money, but no results</summary>
    SameProject,

    /// <summary>A filing of another project: goals and indicators</summary>
    OtherProject,
}
