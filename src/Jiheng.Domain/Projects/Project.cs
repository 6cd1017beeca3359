namespace Jiheng.Domain.Projects;

/// <summary>The head of a form: which project (or department), whose, and when. Text is as printed, trimmed.</summary>
public sealed record Project
{
    public static Project Unnamed { get; } = new();

    /// <summary>项目名称; null in a department plan.</summary>
    public string? Name { get; init; }

    /// <summary>The name with its surrounding blanks exactly as printed, for the check of the text itself.</summary>
    public string? NameAsPrinted { get; init; }

    /// <summary>项目编码 as printed.</summary>
    public string? Code { get; init; }

    /// <summary>项目类别, such as 特定目标类.</summary>
    public string? Category { get; init; }

    /// <summary>项目性质 or 项目属性, such as 经常性专项业务费 or 延续.</summary>
    public string? Nature { get; init; }

    /// <summary>主管部门, without its code.</summary>
    public string? Department { get; init; }

    public string? DepartmentCode { get; init; }

    /// <summary>实施单位 (项目单位, 预算单位), without its code.</summary>
    public string? Unit { get; init; }

    public string? UnitCode { get; init; }

    /// <summary>内设处室 or 科室, where printed.</summary>
    public string? Division { get; init; }

    /// <summary>First day; where only a month is printed, its first day.</summary>
    public DateOnly? StartDate { get; init; }

    /// <summary>Last day, included; where only a month is printed, its last day.</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>资金用途, where the form has such a box.</summary>
    public string? Purpose { get; init; }
}
