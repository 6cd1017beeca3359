using Jiheng.Domain.Filings;
using Jiheng.Domain.Organisations;
using Jiheng.Domain.People;
using Jiheng.Domain.Projects;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Forms.Layouts;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Importing;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Overrides;

namespace Jiheng.Web.Features.Filings;

/// <summary>Where filings are begun, handed in and decided: what the library keeps together with what the rules say at that moment.</summary>
internal sealed class FilingDesk(DocumentLibrary library, WholeLibrary whole, Visitor visitor, Checkers checkers)
{
    /// <summary>The visitor's library, as far as it reaches for what is being done.</summary>
    public DocumentLibrary Library => library;

    /// <summary>A draft with what the rules of the visitor's division say of it.</summary>
    public async Task<DraftState> CheckAsync(DraftForm draft, string name, CancellationToken cancel) =>
        new(draft, (await checkers.OfVisitorAsync(cancel)).Check(new CheckSubject(name, 0, FilledForm.Of(draft))));

    /// <summary>Begins a filing on the layout that its year asks for, or on the one that was chosen.</summary>
    /// <exception cref="EditRefusedException">It cannot be begun so.</exception>
    public async Task<long> BeginAsync(NewFiling values, CancellationToken cancel)
    {
        var project = await library.Projects.FindAsync(values.ProjectId, cancel) ?? throw new LibraryException(LibraryProblem.NotFound, "找不到这个项目。请从项目库里打开它。");
        var year = await library.Filings.YearOfAsync(project.OrganisationId, values.Year, cancel);
        var code = year?.Layouts.GetValueOrDefault(values.Kind) ?? values.Layout;
        if (LayoutCatalogue.Find(code) is not { Sheet: not null } layout || layout.Kind != values.Kind) throw Refused($"请选一种{Glossary.Label(values.Kind)}的表样。");
        try
        {
            var head = await HeadAsync(project.OrganisationId, cancel) with { Name = project.Name, NameAsPrinted = project.Name, Code = project.Code };
            return await library.Filings.BeginAsync(project.Id, values.Year, layout.Code, await CheckAsync(DraftForm.Empty(layout, values.Year, head), project.Name, cancel), cancel);
        }
        catch (LibraryException refused) when (refused.Problem is LibraryProblem.Refused or LibraryProblem.Duplicate)
        {
            throw Refused(refused.Message);
        }
    }

    public async Task SubmitAsync(long id, int seen, string? note, CancellationToken cancel)
    {
        var opened = await library.Filings.OpenAsync(id, cancel) ?? throw NotThere();
        await library.FilingWay.SubmitAsync(id, seen, await CheckAsync(opened.Draft, opened.Row.ProjectName, cancel), note, cancel);
    }

    /// <summary>Gives an adjustment up: what was approved comes back into the draft.</summary>
    public async Task DropAdjustmentAsync(long id, int seen, CancellationToken cancel)
    {
        var opened = await library.Filings.OpenAsync(id, cancel) ?? throw NotThere();
        var approved = await library.FilingHistory.VersionAsync(id, opened.Row.ApprovedVersion, cancel) ?? throw NotThere();
        var draft = DraftForm.Of(approved.Document.Form);
        var back = new ReplaceForm(opened.Draft.Form, draft.Form) { UnreadBefore = opened.Draft.Unread };
        await library.FilingWay.DropAdjustmentAsync(id, seen, new NewEdit(DraftJson.Write(back), "全表", "调整稿", "批复的内容"), await CheckAsync(draft, opened.Row.ProjectName, cancel), cancel);
    }

    /// <summary>Decides in the role whose turn it is, and sees no further than that role reaches.</summary>
    /// <returns>The step, to take it back by.</returns>
    public async Task<long> DecideAsync(long id, FilingAction action, int version, string? note, CancellationToken cancel)
    {
        var (role, reached) = await TurnAsync(id, cancel);
        return await reached.FilingWay.DecideAsync(id, role, action, version, note, cancel);
    }

    /// <summary>Keeps what the reviewer whose turn it is says on the review sheet.</summary>
    public async Task ReviewAsync(long id, int version, ReviewOpinion opinion, int revision, CancellationToken cancel)
    {
        var (role, reached) = await TurnAsync(id, cancel);
        await reached.Reviews.SaveAsync(id, role, version, opinion, revision, cancel);
    }

    private async Task<(Role Role, DocumentLibrary Reached)> TurnAsync(long id, CancellationToken cancel)
    {
        var row = await library.Filings.FindAsync(id, cancel) ?? throw NotThere();
        if (row.Standing.Reviewer is not { } role || !FilingQuery.RolesOf(visitor).Contains(role)) throw new LibraryException(LibraryProblem.Refused, "这份表现在不用您处理，可能刚有人处理过。请刷新页面。");
        return (role, visitor.Open(whole.Library, role));
    }

    /// <summary>Says something at a cell as the page shows it: of what is locked blank rows are not seen, but counted.</summary>
    public async Task RemarkAsync(long id, string path, string text, long? answers, CancellationToken cancel)
    {
        var opened = await library.Filings.OpenAsync(id, cancel) ?? throw NotThere();
        if (!opened.Row.Standing.IsEditable) path = new FilledPlaces(opened.Draft).ToDraft(path) ?? "";
        await library.Remarks.AddAsync(id, path, text, answers, cancel);
    }

    private async Task<Project> HeadAsync(long organisationId, CancellationToken cancel)
    {
        var unit = await library.Organisations.FindAsync(organisationId, cancel) ?? throw NotThere();
        var above = unit;
        while (above is { Kind: not OrganisationKind.Department, ParentId: { } parent }) above = await library.Organisations.FindAsync(parent, cancel) ?? throw NotThere();
        return new Project { Unit = unit.Name, Department = above.Kind == OrganisationKind.Department ? above.Name : null };
    }

    private static EditRefusedException Refused(string because) => new([new ImportProblem(0, null, because, "")]);

    private static LibraryException NotThere() => new(LibraryProblem.NotFound, "找不到这份表。它可能属于别的单位，或网址写错了。");
}
