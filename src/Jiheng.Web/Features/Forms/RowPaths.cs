using System.Globalization;
using Jiheng.Domain.Documents;

namespace Jiheng.Web.Features.Forms;

/// <summary>The paths of a form's indicators in the order in which findings count them: the form's own, then those of its tasks.</summary>
internal static class RowPaths
{
    public static string Of(PerformanceForm form, int row)
    {
        if (row < form.Indicators.Count) return string.Create(CultureInfo.InvariantCulture, $"indicators[{row}]");
        row -= form.Indicators.Count;
        for (var t = 0; t < form.GoalsByTask.Count; t++)
        {
            var rows = form.GoalsByTask[t].Indicators.Count;
            if (row < rows) return string.Create(CultureInfo.InvariantCulture, $"goalsByTask[{t}].indicators[{row}]");
            row -= rows;
        }

        throw new ArgumentOutOfRangeException(nameof(row), row, "The form has no such indicator.");
    }
}
