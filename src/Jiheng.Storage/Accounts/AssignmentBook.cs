using Jiheng.Domain.Audit;
using Jiheng.Domain.People;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Accounts;

/// <summary>Documents that were given to experts to look at.</summary>
public sealed class AssignmentBook
{
    private readonly LibrarySession session;

    internal AssignmentBook(LibrarySession session) => this.session = session;

    /// <summary>The experts to whom documents can be given, by name.</summary>
    public Task<List<Expert>> ExpertsAsync(CancellationToken cancel = default) => session.ReadAsync(context => Experts(context)
        .OrderBy(person => person.Name).ThenBy(person => person.Account).Select(person => new Expert(person.Id, person.Account, person.Name)).ToListAsync(cancel), cancel);

    /// <summary>Who has documents of a set to look at, and how many.</summary>
    public Task<List<AssignedExpert>> OfSetAsync(long setId, CancellationToken cancel = default) => session.ReadAsync(context =>
        (from given in context.Assignments
         join member in context.SetMembers on given.DocumentId equals member.DocumentId
         join person in context.People on given.PersonId equals person.Id
         where member.SetId == setId
         group given by new { person.Id, person.Account, person.Name } into each
         orderby each.Key.Name
         select new AssignedExpert(each.Key.Id, each.Key.Account, each.Key.Name, each.Count())).ToListAsync(cancel), cancel);

    /// <summary>Gives all documents of a set to an expert.</summary>
    /// <returns>How many he did not have yet.</returns>
    /// <exception cref="LibraryException">There is no such set, or the person is no expert.</exception>
    public Task<int> GiveSetAsync(long setId, long personId, CancellationToken cancel = default) => session.WriteAsync(async (context, trail) =>
    {
        var documents = await DocumentsAsync(context, setId, cancel).ConfigureAwait(false);
        var expert = await Experts(context).Where(person => person.Id == personId)
            .Select(person => person.Account).FirstOrDefaultAsync(cancel).ConfigureAwait(false) ?? throw LibraryException.NotFound("位专家");
        var has = await context.Assignments.Where(given => given.PersonId == personId && documents.Contains(given.DocumentId)).Select(given => given.DocumentId).ToListAsync(cancel).ConfigureAwait(false);
        foreach (var document in documents.Except(has))
        {
            context.Add(new StoredAssignment { PersonId = personId, DocumentId = document, MadeAt = session.Now });
            trail.Note(AuditAction.DocumentAssigned, "document", document, after: expert);
        }

        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        return documents.Count - has.Count;
    }, cancel);

    /// <summary>Takes the documents of a set from an expert.</summary>
    /// <returns>How many he had.</returns>
    public Task<int> WithdrawSetAsync(long setId, long personId, CancellationToken cancel = default) => session.WriteAsync(async (context, trail) =>
    {
        var documents = await DocumentsAsync(context, setId, cancel).ConfigureAwait(false);
        var expert = await context.People.Where(person => person.Id == personId).Select(person => person.Account).FirstOrDefaultAsync(cancel).ConfigureAwait(false) ?? throw LibraryException.NotFound("位专家");
        var had = await context.Assignments.Where(given => given.PersonId == personId && documents.Contains(given.DocumentId)).Select(given => given.DocumentId).ToListAsync(cancel).ConfigureAwait(false);
        foreach (var document in had) trail.Note(AuditAction.AssignmentWithdrawn, "document", document, before: expert);
        return await context.Assignments.Where(given => given.PersonId == personId && had.Contains(given.DocumentId)).ExecuteDeleteAsync(cancel).ConfigureAwait(false);
    }, cancel);

    /// <summary>Those to whom something can be given.</summary>
    internal static IQueryable<StoredPerson> Experts(LibraryContext context) => context.People.Where(person => person.Status == PersonStatus.Active && person.Grants.Any(grant => grant.Role == Role.Expert));

    private static async Task<List<long>> DocumentsAsync(LibraryContext context, long setId, CancellationToken cancel)
    {
        if (!await context.Sets.AnyAsync(set => set.Id == setId && set.DeletedAt == null, cancel).ConfigureAwait(false)) throw LibraryException.NotFound("个批次");
        return await context.SetMembers.Where(member => member.SetId == setId && member.Document!.DeletedAt == null).Select(member => member.DocumentId).ToListAsync(cancel).ConfigureAwait(false);
    }
}

/// <summary>Somebody to whom documents can be given.</summary>
public sealed record Expert(long PersonId, string Account, string Name);

/// <summary>Somebody who has documents of a set.</summary>
public sealed record AssignedExpert(long PersonId, string Account, string Name, int Documents);
