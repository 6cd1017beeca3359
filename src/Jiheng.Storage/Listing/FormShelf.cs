using Jiheng.Storage.Searching;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Listing;

/// <summary>The forms of the library: list, count, search and open.</summary>
public sealed class FormShelf
{
    private const int PlacesShown = 3;
    private readonly LibrarySession session;

    internal FormShelf(LibrarySession session) => this.session = session;

    /// <summary>A page of forms. With a search, each row tells where the words stand.</summary>
    public Task<Page<FormRow>> ListAsync(FormFilter filter, FormOrder order = FormOrder.Risk, PageRequest? page = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return session.ReadAsync(async context =>
        {
            var forms = FormQuery.Sort(context, FormQuery.Of(session.Database, context, filter), order, filter.SetId);
            var found = await (page ?? new PageRequest()).OfAsync(forms, FormRow.From, cancel).ConfigureAwait(false);
            var words = SearchWord.Of(filter.Text);
            return words.Count == 0 || found.Rows.Count == 0 ? found : found with { Rows = await WithPlacesAsync(context, found.Rows, words, cancel).ConfigureAwait(false) };
        }, cancel);
    }

    /// <summary>How many forms each choice of each filter would leave, the other filters as they are.</summary>
    public Task<FormFacets> FacetsAsync(FormFilter filter, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return session.ReadAsync(context => FacetQueries.RunAsync(session.Database, context, filter, cancel), cancel);
    }

    /// <summary>Null where there is no such form, or its document is deleted.</summary>
    public async Task<OpenedForm?> OpenAsync(long id, CancellationToken cancel = default)
    {
        var opened = await FormReading.OpenAsync(session, [id], cancel).ConfigureAwait(false);
        return opened.Count == 0 ? null : opened[0];
    }

    /// <summary>The forms at some places of a list, by their numbers only.</summary>
    /// <param name="filter">Which forms.</param>
    /// <param name="order">How they are sorted.</param>
    /// <param name="skip">How many come before.</param>
    /// <param name="take">How many are wanted.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<Page<long>> IdsAsync(FormFilter filter, FormOrder order, int skip, int take, CancellationToken cancel = default) => session.ReadAsync(async context =>
    {
        var forms = FormQuery.Of(session.Database, context, filter);
        var total = await forms.CountAsync(cancel).ConfigureAwait(false);
        return new Page<long>(await FormQuery.Sort(context, forms, order, filter.SetId).Skip(skip).Take(take).Select(form => form.Id).ToListAsync(cancel).ConfigureAwait(false), total);
    }, cancel);

    /// <summary>The forms that came in last, by their numbers only, each with what it is checked together with.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="cancel">Stops the query.</param>
    /// <returns>The newest first; the total counts all there are.</returns>
    public Task<Page<GroupedForm>> NewestAsync(int most, CancellationToken cancel = default) => session.ReadAsync(async context =>
    {
        var forms = FormQuery.Of(session.Database, context, FormFilter.All);
        var total = await forms.CountAsync(cancel).ConfigureAwait(false);
        return new Page<GroupedForm>(await FormQuery.Sort(context, forms, FormOrder.Newest, null).Take(most).Select(form => new GroupedForm(form.Id, form.DocumentId,
            context.SetMembers.Where(member => member.DocumentId == form.DocumentId)
                .Join(context.Sets.Where(set => set.DeletedAt == null), member => member.SetId, set => set.Id, (_, set) => set)
                .OrderByDescending(set => set.CreatedAt).ThenByDescending(set => set.Id).Select(set => (long?)set.Id).FirstOrDefault(),
            form.Unit)).ToListAsync(cancel).ConfigureAwait(false), total);
    }, cancel);

    /// <summary>The documents that hold the forms which a filter leaves.</summary>
    public Task<IReadOnlyList<long>> DocumentsAsync(FormFilter filter, CancellationToken cancel = default) => session.ReadAsync<IReadOnlyList<long>>(async context =>
        await FormQuery.Of(session.Database, context, filter).Select(form => form.DocumentId).Distinct().Order().ToListAsync(cancel).ConfigureAwait(false), cancel);

    /// <summary>Null where there is no such form, or its document is deleted. What is shown of a form is the same while its revision is.</summary>
    public Task<int?> RevisionAsync(long id, CancellationToken cancel = default) => session.ReadAsync(context =>
        context.Forms.Where(form => form.Id == id && form.Document!.DeletedAt == null).Select(form => (int?)form.Revision).FirstOrDefaultAsync(cancel), cancel);

    /// <summary>Forms by their numbers, in the order of these; those that are not there are left out. Meant for a page of them.</summary>
    public Task<IReadOnlyList<OpenedForm>> OpenAsync(IReadOnlyList<long> ids, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return FormReading.OpenAsync(session, ids, cancel);
    }

    /// <summary>Opens all forms that a filter leaves, some at a time, in the order wanted.</summary>
    public IAsyncEnumerable<OpenedForm> ReadAllAsync(FormFilter filter, FormOrder order = FormOrder.Document, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return FormReading.RunAsync(session, filter, order, cancel);
    }

    private async Task<List<FormRow>> WithPlacesAsync(LibraryContext context, IReadOnlyList<FormRow> rows, IReadOnlyList<SearchWord> words, CancellationToken cancel)
    {
        long[] ids = [.. rows.Select(row => row.Id)];
        var matches = session.Database.PassagesWith(context, words);
        var passages = await context.Passages.Where(passage => ids.Contains(passage.FormId) && matches.Contains(passage.Id))
            .OrderBy(passage => passage.Id).Select(passage => new { passage.FormId, passage.Field, passage.Text }).ToListAsync(cancel).ConfigureAwait(false);
        var places = passages.ToLookup(passage => passage.FormId);
        // The places that hold most of the words say most.
        return [.. rows.Select(row => row with
        {
            Found = [.. places[row.Id].Select(place => FoundText.Of(place.Field, place.Text, words)).OrderByDescending(place => place.Marks.Count).Take(PlacesShown)],
        })];
    }
}
