using System.Globalization;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Listing;

namespace Jiheng.Web.Features.Imports;

/// <summary>What the page between a file and the yes shows.</summary>
public sealed record ImportPreview
{
    public required ImportWords Subject { get; init; }

    public required string Key { get; init; }

    public required string FileName { get; init; }

    public required ImportChoice Choice { get; init; }

    public required PageRequest Page { get; init; }

    public required int Revision { get; init; }

    public required IReadOnlyList<ImportProblem> Problems { get; init; }

    public required IReadOnlyList<ImportProblem> Reminders { get; init; }

    public required IReadOnlyList<PreviewLine> Changes { get; init; }

    public required int Unchanged { get; init; }

    /// <summary>Why the yes was not followed; null where none was said.</summary>
    public string? Refused { get; init; }

    public IEnumerable<KeyValuePair<string, int>> Counts => Changes.CountBy(change => change.Kind);

    public string Address(int page) => $"{Subject.Path}/{Key}" + Documents.FilterQuery.With(
        QueryCollection.Empty, new("year", Choice.Year.ToString(CultureInfo.InvariantCulture)), new("close", Choice.CloseMissing ? "1" : null), new("reason", Choice.Reason), new("page", page.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The part of a list that the page shows.</summary>
    public IEnumerable<T> Shown<T>(IReadOnlyList<T> all) => all.Skip((Math.Max(Page.Number, 1) - 1) * Page.Size).Take(Page.Size);
}

/// <summary>How somebody wants a file imported.</summary>
/// <param name="Year">From which year on.</param>
/// <param name="CloseMissing">Whether what the file does not name goes.</param>
/// <param name="Reason">Why.</param>
public sealed record ImportChoice(int Year, bool CloseMissing, string? Reason);

/// <summary>One change of an import.</summary>
/// <param name="Line">The line of the file; 0 where none says it.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Key">The code or the account.</param>
/// <param name="Name">Whom it happens to.</param>
/// <param name="Told">From what to what.</param>
public sealed record PreviewLine(int Line, string Kind, string Key, string Name, string Told);
