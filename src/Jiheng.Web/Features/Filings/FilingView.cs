using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Forms.Drawing;
using Jiheng.Storage.Accounts;
using Jiheng.Storage.Filings;
using Jiheng.Web.Components.Forms;

namespace Jiheng.Web.Features.Filings;

/// <summary>All that the page of a filing shows.</summary>
public sealed record FilingView
{
    public required FilingRow Row { get; init; }

    public required PerformanceForm Form { get; init; }

    public required DrawnForm Drawing { get; init; }

    /// <summary>The worst first, as the cards stand.</summary>
    public required IReadOnlyList<NumberedFinding> Findings { get; init; }

    /// <summary>What was typed that cannot be read, by its field.</summary>
    public required IReadOnlyDictionary<string, string> Unread { get; init; }

    public required IReadOnlyList<VersionRow> Versions { get; init; }

    public required IReadOnlyList<StepRow> Steps { get; init; }

    public required IReadOnlyList<RemarkRow> Remarks { get; init; }

    /// <summary>The review sheets that can be looked at, the latest version first: those of levels that decided.</summary>
    public required IReadOnlyList<ReviewRow> Reviews { get; init; }

    /// <summary>The experts to whom it was given.</summary>
    public required IReadOnlyList<Expert> Experts { get; init; }

    /// <summary>Those to whom it can be given; empty where the visitor gives nothing to anybody.</summary>
    public IReadOnlyList<Expert> Choices { get; init; } = [];

    /// <summary>Whether the visitor gives it to experts and takes it from them.</summary>
    public bool MayAssign { get; init; }

    /// <summary>Whether the visitor sees the project as a whole.</summary>
    public required bool SeesProject { get; init; }

    /// <summary>What the visitor can do here.</summary>
    public required IReadOnlyList<FilingAction> Actions { get; init; }

    /// <summary>Whether the visitor can write into it now.</summary>
    public required bool MayEdit { get; init; }

    /// <summary>Whether the visitor can say something at its cells.</summary>
    public required bool MayRemark { get; init; }

    /// <summary>The visitor's own last decision, where he can still take it back.</summary>
    public StepRow? Undoable { get; init; }

    /// <summary>Whether the visitor has to fill in the review sheet, if anybody does.</summary>
    public bool MayReview => Actions.Contains(FilingAction.Pass) && (Row.Kind & FormKind.AnyTarget) != 0;

    public ILookup<string, NumberedFinding> ByPath => Findings.ToLookup(finding => finding.Path);

    /// <summary>What is said at cells, first words first: each talk with its answers.</summary>
    public IReadOnlyList<RemarkTalk> Talks => RemarkTalk.Of(Remarks);

    /// <summary>Another state of the form that stands beside it; null: none.</summary>
    public BesideForm? Beside { get; init; }

    /// <summary>The year before, where the project had such a form in it; null where not.</summary>
    public int? FormerYear { get; init; }

    /// <summary>The version before what is shown; 0: none.</summary>
    public int FormerVersion => Row.Standing.IsEditable ? Row.LastVersion : Row.LastVersion - 1;
}
