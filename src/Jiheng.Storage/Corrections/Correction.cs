using System.Linq.Expressions;
using Jiheng.Storage.Records;
using Jiheng.Storage.Snapshots;

namespace Jiheng.Storage.Corrections;

/// <summary>What a person said about one field of a form.</summary>
/// <param name="Id">To undo it by.</param>
/// <param name="Kind">Changed, or found to be right.</param>
/// <param name="Field">The field's path: "indicators[3].target", "project.name".</param>
/// <param name="Before">The text before; null where there was none.</param>
/// <param name="After">The text after; null where the field was emptied.</param>
/// <param name="MadeAt">UTC.</param>
/// <param name="UndoneAt">UTC; null while it holds.</param>
public sealed record Correction(long Id, CorrectionKind Kind, string Field, string? Before, string? After, DateTime MadeAt, DateTime? UndoneAt)
{
    internal static Expression<Func<StoredCorrection, Correction>> From { get; } =
        row => new Correction(row.Id, row.Kind, row.Field, row.Before, row.After, row.MadeAt, row.UndoneAt);
}

/// <summary>A correction to be kept.</summary>
/// <param name="Kind">Changed, or found to be right.</param>
/// <param name="Field">The field's path: "indicators[3].target", "project.name".</param>
/// <param name="Before">The text before; null where there was none.</param>
/// <param name="After">The text after; null where the field was emptied.</param>
public sealed record NewCorrection(CorrectionKind Kind, string Field, string? Before, string? After);

/// <summary>A form's results after its corrections changed, or after its rules did.</summary>
/// <param name="FormId">The form.</param>
/// <param name="Revision">The revision that the results rest on (FormRow.Revision).</param>
/// <param name="Result">The corrected form with its results.</param>
public sealed record NewResult(long FormId, int Revision, FormResult Result)
{
    /// <summary>Whether the form and its findings are worded as before, so that what can be searched stays as it is.</summary>
    public bool SameTexts { get; init; }
}
