using Jiheng.Exchange.Contract;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;
using Jiheng.Storage.Corrections;
using Jiheng.Storage.Listing;
using Jiheng.Web.Features.Forms;

namespace Jiheng.Web.Features.Downloads;

/// <summary>A form as it goes out: corrected, with its results and scores.</summary>
/// <param name="Row">Its line in the list.</param>
/// <param name="Answer">The form with its findings and ledger.</param>
/// <param name="Scored">Its scores; null for a form that prints none.</param>
/// <param name="Corrections">What people said of it, undone ones included.</param>
public sealed record DownloadedForm(FormRow Row, FormAnswer Answer, ScoredForm? Scored, IReadOnlyList<Correction> Corrections)
{
    internal static DownloadedForm Of(OpenedForm opened, Checker checker)
    {
        var form = CorrectedForm.Of(opened);
        return new DownloadedForm(
            opened.Row,
            FormAnswer.Of(opened.Row.FileName, opened.Row.Position, form, opened.Results),
            checker.Score(form),
            opened.Corrections);
    }
}
