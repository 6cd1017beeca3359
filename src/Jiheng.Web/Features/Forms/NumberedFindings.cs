using Jiheng.Domain.Documents;
using Jiheng.Storage.Snapshots;
using Jiheng.Web.Components.Forms;

namespace Jiheng.Web.Features.Forms;

/// <summary>A form's findings in the order in which they are shown: the worst first, each with its number and cell.</summary>
internal static class NumberedFindings
{
    public static IReadOnlyList<NumberedFinding> Of(PerformanceForm form, IReadOnlyList<ShownFinding> findings)
    {
        var rows = form.AllIndicators.ToList();
        return [.. findings.OrderByDescending(finding => finding.Severity).Select((finding, index) => finding.Row is { } row
            ? new NumberedFinding(index + 1, $"{RowPaths.Of(form, row)}.{finding.Field}", rows[row].Name, finding)
            : new NumberedFinding(index + 1, finding.Field, null, finding))];
    }
}
