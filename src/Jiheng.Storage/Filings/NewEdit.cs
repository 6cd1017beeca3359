using Jiheng.Forms.Editing.Drafts;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage.Snapshots;

namespace Jiheng.Storage.Filings;

/// <summary>An edit to be kept.</summary>
/// <param name="Edit">The edit as JSON.</param>
/// <param name="Where">What was edited, for the audit log: 指标 3 的指标值.</param>
/// <param name="Before">Its text before; null: nothing.</param>
/// <param name="After">Its text after; null: nothing.</param>
public sealed record NewEdit(string Edit, string Where, string? Before, string? After)
{
    /// <summary>The edit, where it changes rows: what is said of cells goes along with them.</summary>
    public RowEdit? Rows { get; init; }
}

/// <summary>An edit that was kept.</summary>
/// <param name="Number">From 1 without gaps.</param>
/// <param name="Batch">The number of the first of those that were made at once.</param>
/// <param name="TakesBack">The batch that it takes back; 0: none.</param>
/// <param name="Account">Whose it is.</param>
/// <param name="Name">His name.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Edit">The edit as JSON.</param>
public sealed record KeptEdit(int Number, int Batch, int TakesBack, string Account, string Name, DateTime At, string Edit);

/// <summary>The request of a page that edits came with: one that is sent again, because its answer was lost, must not be carried out twice.</summary>
/// <param name="Key">A word of the page's own.</param>
/// <param name="Told">What it is answered besides what the draft holds, as JSON.</param>
public sealed record EditRequest(string Key, string Told);

/// <summary>A request that was carried out.</summary>
/// <param name="Last">The number of its last edit.</param>
/// <param name="Told">What it was answered besides what the draft holds, as JSON.</param>
public sealed record AnsweredRequest(int Last, string Told);

/// <summary>What a draft holds after an edit, with what the rules say of it.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Checked">What of it is filled in (FilledForm), as it was checked; this is what is handed in.</param>
public sealed record DraftState(DraftForm Draft, CheckedForm Checked)
{
    internal ResultSnapshot Results { get; } = ResultSnapshot.Of(new FormResult(Checked));

    /// <summary>What was found, with rows counted as in the draft.</summary>
    public ResultSnapshot Shown => ResultSnapshot.Of(new FormResult(Checked), Draft.Form);
}

/// <summary>A filing with what it holds now.</summary>
/// <param name="Row">Its line in lists.</param>
/// <param name="Draft">What it holds.</param>
public sealed record OpenedFiling(FilingRow Row, DraftForm Draft);
