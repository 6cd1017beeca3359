using Jiheng.Domain.Documents;
using Jiheng.Forms.Conversion;
using Jiheng.Forms.Drawing;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Snapshots;
using Jiheng.Web.Components.Forms;
using Jiheng.Web.Features.Forms;

namespace Jiheng.Web.Features.Reports;

/// <summary>What the report of one form says.</summary>
public sealed class FormReport
{
    private readonly Checker checker;
    private ScoredForm? scored;

    internal FormReport(OpenedForm opened, Checker checker)
    {
        (Row, Ledger, Form) = (opened.Row, opened.Results.Ledger, CorrectedForm.Of(opened));
        this.checker = checker;
        Corrections = opened.Corrections.Count(said => said.UndoneAt is null);
        Findings = NumberedFindings.Of(Form, opened.Results.Findings);
    }

    public FormRow Row { get; }

    /// <summary>The form with what people corrected.</summary>
    public PerformanceForm Form { get; }

    /// <summary>How many fields people corrected or confirmed.</summary>
    public int Corrections { get; }

    public IReadOnlyList<NumberedFinding> Findings { get; }

    /// <summary>One entry a rule.</summary>
    public IReadOnlyList<ShownEntry> Ledger { get; }

    /// <summary>Null for a form that prints no scores.</summary>
    public ScoredForm? Scored => scored ??= checker.Score(Form);

    public DrawnForm Drawing => OwnForm.DrawForScreen(Form, Findings.Select(finding => finding.Path));

    public string Name => Form.Project.Name ?? Form.Project.Unit ?? Row.Title ?? "未命名的表";

    public int Count(CheckOutcome outcome) => Ledger.Count(entry => entry.Outcome == outcome);

    public IEnumerable<NumberedFinding> AtLeast(Severity severity) => Findings.Where(finding => finding.Severity >= severity);
}
