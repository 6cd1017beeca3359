using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Rules.Reviews;
using Jiheng.Storage.Filings;
using Jiheng.Web.Components.Forms;

namespace Jiheng.Web.Features.Filings.Reviewing;

/// <summary>A review sheet beside the form that it is about.</summary>
/// <param name="Filing">The filing.</param>
/// <param name="Opinion">What the sheet says.</param>
/// <param name="Kept">The sheet as it was kept; null: it was not yet.</param>
/// <param name="Role">In which role it is filled in; null: it is only looked at.</param>
public sealed record ReviewView(FilingView Filing, ReviewOpinion Opinion, ReviewRow? Kept, Role? Role)
{
    public ReviewVerdict Verdict => ReviewSheet.Targets.Judge(Opinion);

    /// <summary>What the rules found that has to do with an item.</summary>
    public IEnumerable<NumberedFinding> FoundOf(ReviewItem item) => Filing.Findings.Where(finding => item.Rules.Contains(finding.Shown.Rule));

    /// <summary>The sheet that the visitor has to fill in. A new one is of the kind that those before it were.</summary>
    internal static ReviewView ToFillIn(FilingView filing, Role role, IReadOnlyList<ReviewRow> reviews, ReviewOpinion? typed)
    {
        var kept = reviews.FirstOrDefault(review => review.Version == filing.Row.LastVersion && review.Level == filing.Row.Standing.Level);
        var opinion = typed ?? kept?.Opinion ?? new ReviewOpinion(reviews.Select(review => review.Opinion.Kind).FirstOrDefault(), [], null, null);
        return new ReviewView(filing, opinion, kept, role);
    }
}
