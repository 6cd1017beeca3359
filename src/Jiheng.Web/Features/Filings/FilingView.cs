using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Snapshots;
using Jiheng.Web.Access;
using Jiheng.Web.Components.Forms;
using Jiheng.Web.Features.Forms;
using Jiheng.Web.Features.Overrides;

namespace Jiheng.Web.Features.Filings;

/// <summary>All that the page of a filing shows.</summary>
public sealed record FilingView
{
    public required FilingRow Row { get; init; }

    public required PerformanceForm Form { get; init; }

    public required DrawnForm Drawing { get; init; }

    /// <summary>The worst first, as the cards stand.</summary>
    public required IReadOnlyList<NumberedFinding> Findings { get; init; }

    /// <summary>What was typed that cannot be read, by its field.</summary>
    public required IReadOnlyDictionary<string, string> Unread { get; init; }

    public required IReadOnlyList<VersionRow> Versions { get; init; }

    public required IReadOnlyList<StepRow> Steps { get; init; }

    public required IReadOnlyList<RemarkRow> Remarks { get; init; }

    /// <summary>What the visitor can do here.</summary>
    public required IReadOnlyList<FilingAction> Actions { get; init; }

    /// <summary>Whether the visitor can write into it now.</summary>
    public required bool MayEdit { get; init; }

    /// <summary>Whether the visitor can say something at its cells.</summary>
    public required bool MayRemark { get; init; }

    /// <summary>The visitor's own last decision, where he can still take it back.</summary>
    public StepRow? Undoable { get; init; }

    public ILookup<string, NumberedFinding> ByPath => Findings.ToLookup(finding => finding.Path);

    /// <summary>What is said at a cell, first words first: each talk with its answers.</summary>
    public IEnumerable<(RemarkRow First, IEnumerable<RemarkRow> Answers)> Talks => Remarks.Where(remark => remark.AnswersId is null).Select(first => (first, Remarks.Where(answer => answer.AnswersId == first.Id)));

    /// <summary>Null where there is no such filing for the visitor.</summary>
    internal static async Task<FilingView?> ReadAsync(long id, DocumentLibrary library, Visitor visitor, Checkers checkers, TimeProvider clock, CancellationToken cancel)
    {
        if (await library.Filings.OpenAsync(id, cancel) is not { } opened) return null;
        var row = opened.Row;
        var filled = FilledForm.Of(opened.Draft);
        // What is locked is looked at as it was handed in: without the rows that nobody filled in.
        var form = row.Standing.IsEditable ? opened.Draft.Form : filled;
        var checkedForm = (await checkers.OfVisitorAsync(cancel)).Check(new CheckSubject(row.ProjectName, 0, filled));
        var findings = NumberedFindings.Of(form, ResultSnapshot.Of(new FormResult(checkedForm), form).Findings);
        var steps = await library.FilingHistory.StepsAsync(id, cancel);
        var last = steps.LastOrDefault(step => step.UndoneAt is null);
        return new FilingView
        {
            Row = row, Form = form, Findings = findings, Unread = opened.Draft.Unread, Steps = steps,
            Drawing = DraftDrawing.Draw(opened.Draft with { Form = form }, findings.Select(finding => finding.Path)),
            Versions = await library.FilingHistory.VersionsAsync(id, cancel),
            Remarks = await library.Remarks.ListAsync(id, cancel),
            Actions = [.. FilingFlow.Actions(row.Standing, row.Kind).Where(action => MayDo(action, row.Standing, visitor))],
            MayEdit = row.Standing.IsEditable && visitor.May(Privilege.FileForms),
            MayRemark = visitor.May(Privilege.EditForms),
            Undoable = last is { Role: not null } && last.Account == visitor.Actor.Account && clock.GetUtcNow().UtcDateTime - last.At < FilingWay.UndoFor ? last : null,
        };
    }

    private static bool MayDo(FilingAction action, FilingStanding standing, Visitor visitor) => FilingFlow.IsOfUnit(action) ? visitor.May(Privilege.FileForms)
        : visitor.May(Privilege.ReviewForms) && FilingQuery.RolesOf(visitor).Contains(standing.Reviewer!.Value);
}
