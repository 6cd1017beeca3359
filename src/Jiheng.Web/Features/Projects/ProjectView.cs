using Jiheng.Domain.Documents;
using Jiheng.Forms.Comparing;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Projects;
using Jiheng.Web.Components.Forms;

namespace Jiheng.Web.Features.Projects;

/// <summary>What the page of a project shows: the part that is looked at, and nothing of the others.</summary>
public sealed record ProjectView(ProjectRow Project, ProjectPart Part, PageRequest Page)
{
    public required bool MayChange { get; init; }

    /// <summary>The latest forms, the latest year first.</summary>
    public IReadOnlyList<ProjectForms> Years { get; init; } = [];

    /// <summary>What the rules find in each of the forms now.</summary>
    public IReadOnlyList<(FilingRow Row, IReadOnlyList<NumberedFinding> Findings)> Checked { get; init; } = [];

    public Page<OfProject<StepRow>>? Steps { get; init; }

    public Page<OfProject<VersionRow>>? Versions { get; init; }

    public Page<OfProject<IReadOnlyList<RemarkRow>>>? Remarks { get; init; }

    /// <summary>The indicators of all years, where there are any.</summary>
    public IReadOnlyList<IndicatorLine> Indicators() => IndicatorLine.Of([.. Years.Select(year => (year.Target?.Form, (year.Evaluation ?? year.Monitoring)?.Form))]);

    /// <summary>The form of a number; null where it is not among the latest.</summary>
    public FiledForm? FormOf(long filing) => Years.SelectMany(year => year.All).FirstOrDefault(filed => filed.Row.Id == filing);

    public string Address(int page) => ProjectParts.Address(Project.Id, Part, page);
}

/// <summary>A form of a project as it is now.</summary>
/// <param name="Row">Where it stands.</param>
/// <param name="Draft">What it holds, blank rows included.</param>
public sealed record FiledForm(FilingRow Row, DraftForm Draft)
{
    /// <summary>Without the rows that nobody filled in.</summary>
    public PerformanceForm Form { get; } = FilledForm.Of(Draft);
}

/// <summary>The forms of a project in one year.</summary>
/// <param name="Year">The budget year.</param>
/// <param name="All">All of them, in the order of their kinds.</param>
public sealed record ProjectForms(int Year, IReadOnlyList<FiledForm> All)
{
    /// <summary>What was declared; null: nothing.</summary>
    public FiledForm? Target => Of(FormKind.AnyTarget);

    public FiledForm? Monitoring => Of(FormKind.Monitoring);

    public FiledForm? Evaluation => Of(FormKind.AnySelfEvaluation);

    private FiledForm? Of(FormKind kind) => All.FirstOrDefault(filed => (filed.Row.Kind & kind) != 0);
}
