using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Comparing;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage;
using Jiheng.Storage.Filings;

namespace Jiheng.Web.Features.Filings;

/// <summary>Two states of a filing, or of a filing and the one of the year before, side by side.</summary>
/// <param name="Row">The filing.</param>
/// <param name="Before">The earlier state.</param>
/// <param name="After">The later state.</param>
public sealed record ComparedForms(FilingRow Row, ComparedSide Before, ComparedSide After)
{
    /// <summary>The draft as it is now.</summary>
    public const string Draft = "draft";

    /// <summary>The binding version of the year before, or the last that was handed in.</summary>
    public const string FormerYear = "year";

    public IReadOnlyList<FormDifference> Differences { get; } = FormDifference.Of(Before.Form, After.Form);

    public DrawnForm DrawingBefore => DraftDrawing.Draw(DraftForm.Of(Before.Form), []);

    public DrawnForm DrawingAfter => DraftDrawing.Draw(DraftForm.Of(After.Form), []);

    /// <summary>The cells of a side that differ; of a row that is new, gone or moved its name.</summary>
    public static IReadOnlySet<string> Marked(IEnumerable<DifferenceSide?> sides) =>
        sides.OfType<DifferenceSide>().Select(side => side.Path.EndsWith(']') ? side.Path + ".name" : side.Path).ToHashSet();

    /// <summary>Null where one of the states is not there for the visitor.</summary>
    internal static async Task<ComparedForms?> ReadAsync(long id, string? from, string? to, DocumentLibrary library, CancellationToken cancel)
    {
        if (await library.Filings.OpenAsync(id, cancel) is not { } opened) return null;
        var after = await SideAsync(opened, to is { Length: > 0 } ? to : Draft, library, cancel);
        var before = await SideAsync(opened, from is { Length: > 0 } ? from : opened.Row.LastVersion.ToString(CultureInfo.InvariantCulture), library, cancel);
        return before is null || after is null ? null : new ComparedForms(opened.Row, before, after);
    }

    /// <summary>The filing of the same project and kind a year before, where something was handed in; null where not.</summary>
    internal static async Task<FilingRow?> FormerAsync(FilingRow row, DocumentLibrary library, CancellationToken cancel) =>
        (await library.Filings.ListAsync(new FilingFilter { ProjectId = row.ProjectId, Year = row.Year - 1, Kind = row.Kind }, FilingOrder.Changed, new(1, 1), cancel)).Rows is [{ LastVersion: > 0 } former] ? former : null;

    /// <summary>A state of a filing: the draft, the year before, or a version by its number. Null where it is not there.</summary>
    internal static async Task<ComparedSide?> SideAsync(OpenedFiling opened, string which, DocumentLibrary library, CancellationToken cancel)
    {
        if (which == Draft) return new ComparedSide("现在的内容", FilledForm.Of(opened.Draft));
        if (which == FormerYear)
        {
            if (await FormerAsync(opened.Row, library, cancel) is not { } row) return null;
            var binding = row.ApprovedVersion > 0 ? row.ApprovedVersion : row.LastVersion;
            return await VersionAsync(row.Id, binding, $"{row.Year} 年度", library, cancel);
        }

        return int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? await VersionAsync(opened.Row.Id, number, $"第 {number} 版", library, cancel) : null;
    }

    private static async Task<ComparedSide?> VersionAsync(long id, int number, string name, DocumentLibrary library, CancellationToken cancel) =>
        await library.FilingHistory.VersionAsync(id, number, cancel) is { } version ? new ComparedSide(name, version.Document.Form) : null;
}

/// <summary>One of two states.</summary>
/// <param name="Name">What people call it: 第 2 版, 2025 年度.</param>
/// <param name="Form">What it holds.</param>
public sealed record ComparedSide(string Name, PerformanceForm Form);
