using Jiheng.Domain.Documents;
using Jiheng.Forms.Conversion;
using Jiheng.Forms.Drawing;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;
using Jiheng.Storage.Corrections;
using Jiheng.Storage.Listing;
using Jiheng.Web.Components.Forms;

namespace Jiheng.Web.Features.Forms;

/// <summary>All that the page of one form shows.</summary>
public sealed class FormView
{
    internal FormView(OpenedForm opened, Checker checker)
    {
        (Opened, Form) = (opened, CorrectedForm.Of(opened));
        Findings = NumberedFindings.Of(Form, opened.Results.Findings);
        Drawing = OwnForm.DrawForScreen(Form, Findings.Select(finding => finding.Path));
        ByPath = Findings.ToLookup(finding => finding.Path);
        Scored = checker.Score(Form);
    }

    public OpenedForm Opened { get; }

    /// <summary>The form with what people corrected.</summary>
    public PerformanceForm Form { get; }

    public DrawnForm Drawing { get; }

    /// <summary>The worst first, as the cards stand.</summary>
    public IReadOnlyList<NumberedFinding> Findings { get; }

    public ILookup<string, NumberedFinding> ByPath { get; }

    /// <summary>Null for a form that prints no scores.</summary>
    public ScoredForm? Scored { get; }

    /// <summary>How many corrections hold.</summary>
    public int Corrections => Opened.Corrections.Count(correction => correction.UndoneAt is null);

    /// <summary>What a redo would bring back; null where there is nothing.</summary>
    public Correction? Redoable => CorrectionDesk.Redoable(Opened);

    /// <summary>What people call the form.</summary>
    public string Name => Form.Project.Name ?? Form.Project.Unit ?? Drawing.Title;
}
