using Jiheng.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Organisations;

/// <summary>The division whose budget an organisation belongs to.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Path">Its path in the tree.</param>
internal sealed record OwnDivision(long Id, string Path)
{
    /// <summary>The nearest division at or above an organisation; null where there is none.</summary>
    public static async Task<OwnDivision?> FindAsync(LibraryContext context, string path, CancellationToken cancel)
    {
        string[] above = [.. TreePath.Above(path), path];
        return await context.Organisations.Where(row => above.Contains(row.Path) && row.Kind == OrganisationKind.Division)
            .OrderByDescending(row => row.Depth).Select(row => new OwnDivision(row.Id, row.Path)).FirstOrDefaultAsync(cancel).ConfigureAwait(false);
    }
}
