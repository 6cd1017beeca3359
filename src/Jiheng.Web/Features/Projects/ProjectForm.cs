using System.Globalization;
using Jiheng.Storage;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Projects;
using Jiheng.Web.Access;

namespace Jiheng.Web.Features.Projects;

/// <summary>What is typed of a project.</summary>
internal static class ProjectForm
{
    public const string New = "new";
    public const string Change = "change";
    public const string CodeLabel = "项目编码";

    /// <exception cref="EditRefusedException">Something is wrong with it.</exception>
    public static ProjectEntry Read(IFormCollection values)
    {
        var entry = new ProjectEntry(values["name"].ToString().Trim(), values["code"].ToString().Trim() is { Length: > 0 } code ? code : null, Year(values["first-year"]) ?? 0, Year(values["last-year"]));
        List<string> problems = [.. entry.Problems()];
        if (values["last-year"].ToString().Trim().Length > 0 && entry.LastYear is null) problems.Add("结束年度应是四位数的年份，或者留空。");
        return problems.Count == 0 ? entry : throw new EditRefusedException([.. problems.Select(problem => new ImportProblem(0, null, problem, ""))]);
    }

    /// <summary>The unit too: one's own, or where nobody signs in the one whose code was typed; 0: one's own.</summary>
    /// <exception cref="EditRefusedException">Something is wrong with it.</exception>
    public static async Task<(long Unit, ProjectEntry Entry)> ReadAsync(IFormCollection values, DocumentLibrary library, Visitor visitor, CancellationToken cancel)
    {
        var entry = Read(values);
        if (visitor.Person is not null) return (0, entry);
        var code = values["unit"].ToString().Trim();
        return await library.Organisations.FindAsync(code, cancel) is [var only] ? (only.Id, entry)
            : throw new EditRefusedException([new ImportProblem(0, "单位编码", code.Length == 0 ? "没有填写。" : $"没有编码是“{code}”的单位。", "请按“组织机构”里的编码填写。")]);
    }

    private static int? Year(string? text) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
