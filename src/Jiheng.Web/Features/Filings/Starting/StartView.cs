using Jiheng.Domain.Documents;
using Jiheng.Forms.Comparing;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Listing;

namespace Jiheng.Web.Features.Filings.Starting;

/// <summary>What a draft can be started from.</summary>
/// <param name="Row">The filing.</param>
/// <param name="Own">Other filings of the same project, the nearest year first.</param>
/// <param name="Others">Filings of other projects that the visitor may see.</param>
/// <param name="Text">What was looked for among them.</param>
/// <param name="Page">Which page of them.</param>
public sealed record StartChoices(FilingRow Row, IReadOnlyList<FilingRow> Own, Page<FilingRow> Others, string Text, PageRequest Page);

/// <summary>What would come into a draft, beside what it holds now.</summary>
public sealed record StartView
{
    public required FilingRow Row { get; init; }

    public required DraftForm Draft { get; init; }

    /// <summary>Where it comes from: 申报表.docx, “校舍维修” 2025 年度.</summary>
    public required string Source { get; init; }

    /// <summary>The forms of the document; empty where it is no document.</summary>
    public IReadOnlyList<PerformanceForm> Forms { get; init; } = [];

    /// <summary>Which of them it is.</summary>
    public int Chosen { get; init; }

    /// <summary>What could not be read, or had to be guessed.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What the head of the other form says otherwise, and stays.</summary>
    public IReadOnlyList<(string Label, string Kept, string Said)> Kept { get; init; } = [];

    /// <summary>What the draft would hold; null where there is no form.</summary>
    public TakenOver? Taken { get; init; }

    public IReadOnlyList<FormDifference> Differences => Taken is null ? [] : FormDifference.Of(FilledForm.Of(Draft), FilledForm.Of(DraftForm.Of(Taken.Form)));

    public DrawnForm Drawing => DraftDrawing.Draw(DraftForm.Of(Taken!.Form), []);
}
