using Jiheng.Domain.Documents;

namespace Jiheng.Rules.Checks.Engine;

/// <summary>Forms by kind with code, or with name and unit, so that pairing many forms stays linear.</summary>
internal sealed class FormIndex
{
    private const FormKind Pairable = FormKind.AnyTarget | FormKind.Monitoring;

    // A form without unit is held against all of its name; 公用经费 stands in every unit, and more than a few are no clue.
    private const int TooManyOfOneName = 32;
    private readonly Dictionary<(FormKind Kind, string Key), List<PerformanceForm>> forms = [];

    public FormIndex(IEnumerable<PerformanceForm> all)
    {
        foreach (var form in all)
        {
            if ((form.Kind & Pairable) == 0) continue;
            if (form.Project.Code is { Length: > 0 } code) Add(form, CodeKey(code));
            if (ProjectKey.NameOf(form) is not { } name) continue;
            Add(form, NameKey(name, ProjectKey.UnitOf(form)));
            Add(form, AnyUnitKey(name));
        }
    }

    /// <param name="form">The form that looks for its partner.</param>
    /// <param name="kind">The partner's kind.</param>
    /// <param name="because">Why none was chosen although there were some; null where there was none.</param>
    public PerformanceForm? Find(PerformanceForm form, FormKind kind, out string? because)
    {
        because = null;
        PerformanceForm? only = null;
        var left = 0;
        if (form.Project.Code is { Length: > 0 } code) Choose(form, (kind, CodeKey(code)), ref only, ref left);
        if (left == 0 && ProjectKey.NameOf(form) is { } name)
        {
            if (ProjectKey.UnitOf(form) is { } unit)
            {
                Choose(form, (kind, NameKey(name, unit)), ref only, ref left);
                if (left == 0) Choose(form, (kind, NameKey(name, null)), ref only, ref left);
            }
            else
            {
                Choose(form, (kind, AnyUnitKey(name)), ref only, ref left);
            }
        }

        if (left > 1) because = "找到多张同一项目、同一年度的表，无法确定以哪一张为准，请只保留已批复的一张。";
        return left == 1 ? only : null;
    }

    private static string CodeKey(string code) => "编码\n" + code;

    private static string NameKey(string name, string? unit) => "名称\n" + name + "\n" + unit;

    private static string AnyUnitKey(string name) => "任一单位\n" + name;

    private static bool Contradicts(PerformanceForm form, PerformanceForm candidate) =>
        Differ(form.Project.Code, candidate.Project.Code)
        || Differ(form.Project.UnitCode, candidate.Project.UnitCode)
        || ((ProjectKey.UnitOf(form) is null || ProjectKey.UnitOf(candidate) is null) && Differ(ProjectKey.DepartmentOf(form), ProjectKey.DepartmentOf(candidate)))
        || (form.FiscalYear is { } year && candidate.FiscalYear is { } other && year != other);

    private static bool Differ(string? one, string? other) => one is { Length: > 0 } && other is { Length: > 0 } && one != other;

    private void Choose(PerformanceForm form, (FormKind Kind, string Key) key, ref PerformanceForm? only, ref int left)
    {
        if (!forms.TryGetValue(key, out var candidates)) return;
        if (candidates.Count > TooManyOfOneName)
        {
            left = candidates.Count;
            return;
        }

        foreach (var candidate in candidates)
        {
            if (ReferenceEquals(candidate, form) || Contradicts(form, candidate)) continue;
            (only, left) = (candidate, left + 1);
        }
    }

    private void Add(PerformanceForm form, string key)
    {
        if (!forms.TryGetValue((form.Kind, key), out var list)) forms[(form.Kind, key)] = list = [];
        list.Add(form);
    }
}
