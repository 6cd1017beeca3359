using System.Text;
using Jiheng.Domain.Documents;

namespace Jiheng.Rules.Checks.Engine;

/// <summary>A project's name, or a department's, stripped of what differs between two printings of it: blanks, widths, brackets, quotes.</summary>
/// <remarks>Nothing else is smoothed: two names that differ by one word may be two projects, and nobody but a person can tell.</remarks>
internal static class ProjectKey
{
    private const FormKind Departments = FormKind.DepartmentPlan | FormKind.DepartmentSelfEvaluation;

    /// <summary>Null where the form tells no name.</summary>
    public static string? NameOf(PerformanceForm form) => (form.Kind & Departments) != 0
        ? Plain(form.Project.Name ?? form.Project.Department ?? form.Project.Unit)
        : Plain(form.Project.Name);

    public static string? UnitOf(PerformanceForm form) => Plain(form.Project.Unit);

    public static string? DepartmentOf(PerformanceForm form) => Plain(form.Project.Department);

    private static string? Plain(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) continue;
            plain.Append(c switch
            {
                >= '！' and <= '～' => char.ToUpperInvariant((char)(c - '！' + '!')),
                '“' or '”' or '„' or '＂' => '"',
                '‘' or '’' => '\'',
                '〔' or '【' => '(',
                '〕' or '】' => ')',
                '、' or '，' => ',',
                _ => char.ToUpperInvariant(c),
            });
        }

        return plain.ToString();
    }
}
