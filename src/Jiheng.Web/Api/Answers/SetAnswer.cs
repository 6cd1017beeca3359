using System.Globalization;
using Jiheng.Storage.Sets;
using Jiheng.Web.Features.Documents;

namespace Jiheng.Web.Api.Answers;

/// <summary>A set of files.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">Its name.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="DeletedAt">UTC; null while it is not in the bin.</param>
/// <param name="Documents">How many files are in it.</param>
/// <param name="Filter">The remembered filters as in a page's address; null where there are none.</param>
/// <param name="Revision">To be given back with a change, so that nobody overwrites another's.</param>
/// <param name="Url">Its page.</param>
internal sealed record SetAnswer(long Id, string Name, DateTime CreatedAt, DateTime? DeletedAt, int Documents, string? Filter, int Revision, string Url)
{
    public static SetAnswer Of(SetRow row) => new(
        row.Id, row.Name, row.CreatedAt, row.DeletedAt, row.Documents, row.Filter is { } filter ? FilterQuery.Write(filter) : null, row.Revision, string.Create(CultureInfo.InvariantCulture, $"/sets/{row.Id}"));
}
