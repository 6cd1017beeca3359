using Jiheng.Domain.Documents;
using Jiheng.Forms.Conversion;
using Jiheng.Forms.Drawing;

namespace Jiheng.Web.Features.Filings;

/// <summary>The cells of a form by name, for what is said at them.</summary>
internal static class RemarkPlaces
{
    /// <summary>The cells that a remark can stand at, in the form's order.</summary>
    public static IEnumerable<(string Path, string Name)> Of(PerformanceForm form, DrawnForm drawing) => drawing.Blocks.SelectMany(block => block.Rows).SelectMany(row => row.Cells)
        .Select(cell => cell.Path).OfType<string>().Distinct().Select(path => (path, NameOf(form, path) ?? path));

    /// <summary>What people call a cell: “指标名称” 的年度指标值; null for the form as a whole.</summary>
    public static string? NameOf(PerformanceForm form, string path) => path.Length == 0 ? null : CellName.Of(form, path);
}
