using Jiheng.Storage.Listing;

namespace Jiheng.Web.Api.Answers;

/// <summary>A page of a list.</summary>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Size">Rows a page.</param>
/// <param name="Total">Rows on all pages.</param>
/// <param name="Items">The rows.</param>
internal sealed record PageAnswer<T>(int Page, int Size, int Total, IReadOnlyList<T> Items);

/// <summary>Makes pages.</summary>
internal static class PageAnswer
{
    public static PageAnswer<TAnswer> Of<TRow, TAnswer>(PageRequest asked, Page<TRow> page, Func<TRow, TAnswer> answer) => new(asked.Number, asked.Size, page.Total, [.. page.Rows.Select(answer)]);
}

/// <summary>How much is gone for good.</summary>
/// <param name="Documents">How many files.</param>
internal sealed record RemovedAnswer(int Documents);
