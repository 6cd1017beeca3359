using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Conversion;

/// <summary>What people call a cell, for those who are told of it away from the table: 项目名称, “培训人数”的年度指标值.</summary>
public static class CellName
{
    /// <summary>The name of the cell; null where the form has no such field.</summary>
    /// <param name="form">The form.</param>
    /// <param name="path">The field, named as in the JSON: "project.name", "indicators[3].target".</param>
    public static string? Of(PerformanceForm form, string path)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(path);
        return ScreenFields.Cell(form, path)?.Label;
    }
}
