using Jiheng.Domain.Documents;
using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Forms.Reading;
using Jiheng.Storage;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Listing;
using Jiheng.Web.Access;

namespace Jiheng.Web.Features.Filings.Starting;

/// <summary>Finds what a draft can be started from, and puts it into the draft as one edit, which one undo takes back.</summary>
internal sealed class StartingDesk(FilingDesk filings, DocumentLibrary library, WholeLibrary whole, Visitor visitor)
{
    private const int MostOfProject = 50;

    // What is copied has only to be seen; what is written has to be the visitor's own.
    private readonly DocumentLibrary seen = visitor.Open(whole.Library, Privilege.ReadForms);

    public async Task<bool> IsThereAsync(long id, CancellationToken cancel) => await library.Filings.FindAsync(id, cancel) is not null;

    /// <summary>Null where there is no such filing.</summary>
    public async Task<StartChoices?> ChoicesAsync(long id, string text, PageRequest page, CancellationToken cancel)
    {
        if (await library.Filings.FindAsync(id, cancel) is not { } row) return null;
        var own = (await seen.Filings.ListAsync(new FilingFilter { ProjectId = row.ProjectId }, FilingOrder.Changed, new PageRequest(1, MostOfProject), cancel)).Rows;
        var others = await seen.Filings.ListAsync(new FilingFilter { Text = text, Kind = row.Kind, OtherThan = row.ProjectId }, FilingOrder.Changed, page, cancel);
        return new StartChoices(row, [.. own.Where(other => other.Id != id).OrderBy(other => Math.Abs(row.Year - other.Year)).ThenBy(other => other.Kind == row.Kind ? 0 : 1)], others, text, page);
    }

    /// <summary>Keeps a file until it is looked at and said yes to.</summary>
    public Task<string> KeepAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancel) => library.ImportFiles.KeepAsync(ImportedList.Draft, name, content, cancel);

    /// <summary>Null where the file is gone.</summary>
    public async Task<StartView?> OfFileAsync(long id, string key, int? form, CancellationToken cancel)
    {
        if (await library.Filings.OpenAsync(id, cancel) is not { } opened || await library.ImportFiles.FindAsync(ImportedList.Draft, key, cancel) is not { } file) return null;
        var read = DocumentReader.Read(file.Name, file.Content);
        var chosen = form is { } asked && asked < read.Forms.Count ? asked : Likeliest(read.Forms, opened);
        var view = new StartView { Row = opened.Row, Draft = opened.Draft, Source = file.Name, Forms = read.Forms, Chosen = chosen, Diagnostics = read.Diagnostics };
        if (chosen >= read.Forms.Count) return view;
        return With(view, read.Forms[chosen], TakenFrom.Document) with { Diagnostics = [.. read.Diagnostics, .. read.Forms[chosen].Diagnostics] };
    }

    /// <summary>Null where one of the two is not there for the visitor, or the other one is empty.</summary>
    public async Task<StartView?> OfFilingAsync(long id, long otherId, CancellationToken cancel)
    {
        if (id == otherId || await library.Filings.OpenAsync(id, cancel) is not { } opened || await seen.Filings.OpenAsync(otherId, cancel) is not { } other) return null;
        // What binds counts, then what was handed in, then what is being filled in.
        var version = other.Row.ApprovedVersion > 0 ? other.Row.ApprovedVersion : other.Row.LastVersion;
        var source = version > 0 && await seen.FilingHistory.VersionAsync(otherId, version, cancel) is { } kept ? kept.Document.Form : FilledForm.Of(other.Draft);
        var view = new StartView { Row = opened.Row, Draft = opened.Draft, Source = $"“{other.Row.ProjectName}”{other.Row.Year} 年度的{Glossary.Label(other.Row.Kind)}" };
        return With(view, source, other.Row.ProjectId == opened.Row.ProjectId ? TakenFrom.SameProject : TakenFrom.OtherProject) with { Kept = [] };
    }

    /// <summary>Puts it into the draft, on the state that was looked at.</summary>
    /// <exception cref="Storage.Databases.LibraryException">It was edited since, or is locked.</exception>
    public async Task TakeAsync(StartView view, CancellationToken cancel)
    {
        var draft = DraftForm.Of(view.Taken!.Form);
        var edit = new ReplaceForm(view.Draft.Form, draft.Form) { UnreadBefore = view.Draft.Unread };
        await library.Drafts.SaveAsync(view.Row.Id, view.Row.LastEdit, [new NewEdit(DraftJson.Write(edit), "整张表", null, $"从{view.Source}填入")], await filings.CheckAsync(draft, view.Row.ProjectName, cancel), cancel: cancel);
    }

    private static StartView With(StartView view, PerformanceForm source, TakenFrom from) => view with { Taken = TakenOver.Of(view.Draft, source, from), Kept = TakenOver.Kept(view.Draft, source) };

    // The form of the same kind and project, else of the same kind, else the first.
    private static int Likeliest(IReadOnlyList<PerformanceForm> forms, OpenedFiling opened)
    {
        var ranked = forms.Index().OrderBy(form => form.Item.Kind == opened.Row.Kind ? 0 : 1).ThenBy(form => form.Item.Project.Name == opened.Row.ProjectName ? 0 : 1);
        return ranked.Select(form => form.Index).FirstOrDefault();
    }
}
