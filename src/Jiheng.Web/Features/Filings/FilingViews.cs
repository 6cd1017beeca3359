using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage;
using Jiheng.Storage.Accounts;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Snapshots;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Forms;
using Jiheng.Web.Features.Overrides;

namespace Jiheng.Web.Features.Filings;

/// <summary>Reads what the page of a filing shows the visitor.</summary>
internal sealed class FilingViews(DocumentLibrary library, Visitor visitor, Checkers checkers, TimeProvider clock)
{
    /// <summary>Null where there is no such filing for the visitor.</summary>
    /// <param name="id">The filing.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="beside">Another state of the form that is to stand beside it, as addresses name it; null: none.</param>
    public async Task<FilingView?> ReadAsync(long id, CancellationToken cancel, string? beside = null)
    {
        if (await library.Filings.OpenAsync(id, cancel) is not { } opened) return null;
        var row = opened.Row;
        var filled = FilledForm.Of(opened.Draft);
        var places = new FilledPlaces(opened.Draft);
        // What is locked is looked at as it was handed in: without the rows that nobody filled in.
        var form = row.Standing.IsEditable ? opened.Draft.Form : filled;
        var checkedForm = (await checkers.OfVisitorAsync(cancel)).Check(new CheckSubject(row.ProjectName, 0, filled));
        var findings = NumberedFindings.Of(form, ResultSnapshot.Of(new FormResult(checkedForm), form).Findings);
        var steps = await library.FilingHistory.StepsAsync(id, cancel);
        var last = steps.LastOrDefault(step => step.UndoneAt is null);
        var experts = await library.FilingExperts.OfAsync(id, cancel);
        var mayAssign = visitor.May(Privilege.AssignForms) && (row.Standing.Reviewer == Role.Expert || experts.Count > 0);
        return new FilingView
        {
            Experts = experts, MayAssign = mayAssign, Choices = mayAssign ? await library.Assignments.ExpertsAsync(cancel) : [],
            SeesProject = await library.Projects.FindAsync(row.ProjectId, cancel) is not null,
            Row = row, Form = form, Findings = findings, Unread = opened.Draft.Unread, Steps = steps,
            Drawing = DraftDrawing.Draw(opened.Draft with { Form = form }, findings.Select(finding => finding.Path)),
            Versions = await library.FilingHistory.VersionsAsync(id, cancel),
            Remarks = [.. (await library.Remarks.ListAsync(id, cancel)).Select(remark => row.Standing.IsEditable ? remark : remark with { Path = places.ToFilled(remark.Path) ?? "" })],
            FormerYear = await ComparedForms.FormerAsync(row, library, cancel) is { } former ? former.Year : null,
            Beside = string.IsNullOrEmpty(beside) || await ComparedForms.SideAsync(opened, beside, library, cancel) is not { } side ? null : BesideForm.Of(beside, side, filled, row.Standing.IsEditable ? path => places.ToDraft(path) : path => path),
            Reviews = [.. (await library.Reviews.ListAsync(id, cancel)).Where(review => !IsBeingWritten(review, row))],
            Actions = [.. FilingFlow.Actions(row.Standing, row.Kind).Where(action => MayDo(action, row.Standing, experts))],
            MayEdit = row.Standing.IsEditable && visitor.May(Privilege.FileForms),
            MayRemark = visitor.May(Privilege.EditForms),
            Undoable = last is { Role: not null } && last.Account == visitor.Actor.Account && clock.GetUtcNow().UtcDateTime - last.At < FilingWay.UndoFor ? last : null,
        };
    }

    // A sheet whose level has not decided is its writer's own.
    private static bool IsBeingWritten(ReviewRow review, FilingRow row) => row.Standing.State == FilingState.InReview && review.Version == row.LastVersion && review.Level >= row.Standing.Level;

    // What waits for an expert waits for those to whom it was given.
    private bool MayDo(FilingAction action, FilingStanding standing, List<Expert> experts) => FilingFlow.IsOfUnit(action) ? visitor.May(Privilege.FileForms)
        : visitor.May(Privilege.ReviewForms) && FilingQuery.RolesOf(visitor).Contains(standing.Reviewer!.Value)
            && (standing.Reviewer != Role.Expert || visitor.Person is not { } person || experts.Exists(expert => expert.PersonId == person.PersonId));
}
