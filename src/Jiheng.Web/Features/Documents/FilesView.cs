using Jiheng.Storage;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Sets;

namespace Jiheng.Web.Features.Documents;

/// <summary>The files of a set, or of the library.</summary>
/// <param name="Set">Null for the library.</param>
/// <param name="Page">Which page.</param>
/// <param name="Files">The files on it.</param>
public sealed record FilesView(SetRow? Set, PageRequest Page, Page<DocumentRow> Files)
{
    public string Path => Set is { } set ? $"/sets/{set.Id}" : "/library";

    internal static async Task<FilesView> ReadAsync(DocumentLibrary library, IQueryCollection query, SetRow? set, CancellationToken cancel)
    {
        var page = FilterQuery.Page(query);
        return new FilesView(set, page, await library.Documents.ListAsync(page, setId: set?.Id, cancel: cancel));
    }
}

/// <summary>What was deleted and can come back.</summary>
/// <param name="Page">Which page of the files.</param>
/// <param name="Files">The files.</param>
/// <param name="Sets">The sets, the first of them.</param>
public sealed record BinView(PageRequest Page, Page<DocumentRow> Files, Page<SetRow> Sets)
{
    internal static async Task<BinView> ReadAsync(DocumentLibrary library, IQueryCollection query, CancellationToken cancel)
    {
        var page = FilterQuery.Page(query);
        return new BinView(page, await library.Documents.ListAsync(page, inBin: true, cancel: cancel), await library.Sets.ListAsync(new PageRequest(), inBin: true, cancel: cancel));
    }
}
