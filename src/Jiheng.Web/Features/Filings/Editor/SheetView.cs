using Jiheng.Domain.Documents;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Editing;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage.Filings;
using Jiheng.Web.Components.Forms;
using Jiheng.Web.Features.Forms;

namespace Jiheng.Web.Features.Filings.Editor;

/// <summary>A draft as its editor shows it.</summary>
public sealed class SheetView
{
    internal SheetView(FilingRow row, int seen, DraftState state)
    {
        (Row, Seen, Draft) = (row, seen, state.Draft);
        Findings = NumberedFindings.Of(Form, state.Shown.Findings);
        Drawing = DraftDrawing.Draw(Draft, Findings.Select(finding => finding.Path));
        ByPath = Findings.ToLookup(finding => finding.Path);
        Problems = [.. Draft.Unread.Keys.Select(path => new SheetProblem(path, FieldLabel.Of(path), DraftEditor.Problem(Draft, path)!)).Where(problem => problem.Because is not null)];
        Weights = SheetWeights.Of(Form);
    }

    public FilingRow Row { get; }

    /// <summary>The number of the last edit that it shows.</summary>
    public int Seen { get; }

    public DraftForm Draft { get; }

    public PerformanceForm Form => Draft.Form;

    public DrawnForm Drawing { get; }

    public IReadOnlyList<NumberedFinding> Findings { get; }

    public ILookup<string, NumberedFinding> ByPath { get; }

    /// <summary>What was typed and cannot be read.</summary>
    public IReadOnlyList<SheetProblem> Problems { get; }

    public SheetWeights? Weights { get; }

    /// <summary>What is said at its cells, settled or not.</summary>
    public IReadOnlyList<RemarkRow> Remarks { get; init; } = [];

    /// <summary>Whether the visitor can answer.</summary>
    public bool MayRemark { get; init; }

    /// <summary>What is not settled yet, each with its answers.</summary>
    public IReadOnlyList<RemarkTalk> Talks => RemarkTalk.Open(Remarks);
}

/// <summary>Something that was typed and cannot be read.</summary>
/// <param name="Path">The cell.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Because">Why, and what may stand there.</param>
public sealed record SheetProblem(string Path, string Label, string Because);
