using Jiheng.Domain.Documents;
using Jiheng.Forms.Comparing;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Editing.Drafts;

namespace Jiheng.Web.Features.Filings;

/// <summary>Another state of a form, beside the one that is looked at.</summary>
/// <param name="Which">How addresses name it: year, or a version's number.</param>
/// <param name="Name">What people call it: 2025 年度, 第 1 版.</param>
/// <param name="Drawing">It.</param>
/// <param name="ChangedThere">The cells of it that differ.</param>
/// <param name="ChangedHere">The cells of the form that is looked at that differ.</param>
/// <param name="Differences">How many there are.</param>
public sealed record BesideForm(string Which, string Name, DrawnForm Drawing, IReadOnlySet<string> ChangedThere, IReadOnlySet<string> ChangedHere, int Differences)
{
    internal static BesideForm Of(string which, ComparedSide side, PerformanceForm filled, Func<string, string?> shown)
    {
        var differences = FormDifference.Of(side.Form, filled);
        return new BesideForm(
            which, side.Name, DraftDrawing.Draw(DraftForm.Of(side.Form), []),
            ComparedForms.Marked(differences.Select(difference => difference.Before)),
            ComparedForms.Marked(differences.Select(difference => difference.After)).Select(shown).OfType<string>().ToHashSet(),
            differences.Count);
    }
}
