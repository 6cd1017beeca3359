using System.Globalization;

namespace Jiheng.Web.Features.Projects;

/// <summary>What of a project is looked at.</summary>
public enum ProjectPart
{
    Overview,
    Indicators,
    Steps,
    Versions,
    Findings,
    Remarks,
}

/// <summary>The parts of the page of a project in addresses and on the screen.</summary>
internal static class ProjectParts
{
    public static IReadOnlyList<(ProjectPart Part, string Label, string Icon)> All { get; } =
    [
        (ProjectPart.Overview, "概览", "folder"),
        (ProjectPart.Indicators, "指标", "table"),
        (ProjectPart.Steps, "经过", "history"),
        (ProjectPart.Versions, "各版", "file-text"),
        (ProjectPart.Findings, "核对结果", "list-search"),
        (ProjectPart.Remarks, "批注", "message"),
    ];

    /// <summary>The part that an address names; the overview where it names none.</summary>
    public static ProjectPart Read(IQueryCollection query) => Enum.TryParse<ProjectPart>(query["show"], ignoreCase: true, out var part) && Enum.IsDefined(part) ? part : ProjectPart.Overview;

    public static string Address(long project, ProjectPart part, int page = 1) =>
        string.Create(CultureInfo.InvariantCulture, $"/projects/{project}{(part == ProjectPart.Overview ? "" : $"?show={part.ToString().ToLowerInvariant()}")}{(page > 1 ? $"&page={page}" : "")}");
}
