using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Comparing;
using Jiheng.Storage.Listing;
using Jiheng.Web.Features.Forms;

namespace Jiheng.Web.Features.Comparison;

/// <summary>All that the page of a comparison shows.</summary>
/// <param name="Declaration">The declaration's line in the list.</param>
/// <param name="Form">The line of the form that is held against it.</param>
/// <param name="Parts">What is the same and what is not.</param>
/// <param name="OnlyDifferent">Whether what is the same is left out.</param>
public sealed record ComparisonView(FormRow Declaration, FormRow Form, FormComparison Parts, bool OnlyDifferent)
{
    /// <summary>What the form is called in the heads of columns: 自评表, 监控表, 评价表.</summary>
    public string FormWord => Form.Kind switch
    {
        FormKind.Monitoring => "监控表",
        FormKind.Evaluation => "评价表",
        _ => "自评表",
    };

    public IEnumerable<ComparedIndicator> Indicators => Parts.Indicators.Where(indicator => !OnlyDifferent || indicator.Change != Change.Same);

    internal static ComparisonView Of(OpenedForm declaration, OpenedForm form, HttpRequest request) =>
        new(declaration.Row, form.Row, FormComparison.Of(CorrectedForm.Of(declaration), CorrectedForm.Of(form)), request.Query["only"] == "different");
}
