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
        var left = Choose(form, kind);
        because = left.Count > 1 || left.TooMany ? "找到多张同一项目、同一年度的表，无法确定以哪一张为准，请只保留已批复的一张。" : null;
        return left.Count == 1 ? left.First : null;
    }

    /// <summary>All that may be the form's partner; none where there are too many to tell anything.</summary>
    public IReadOnlyList<PerformanceForm> FindAll(PerformanceForm form, FormKind kind) => Choose(form, kind).ToList();

    private static string CodeKey(string code) => "编码\n" + code;

    private static string NameKey(string name, string? unit) => "名称\n" + name + "\n" + unit;

    private static string AnyUnitKey(string name) => "任一单位\n" + name;

    private static bool Contradicts(PerformanceForm form, PerformanceForm candidate) =>
        Differ(form.Project.Code, candidate.Project.Code)
        || Differ(form.Project.UnitCode, candidate.Project.UnitCode)
        || ((ProjectKey.UnitOf(form) is null || ProjectKey.UnitOf(candidate) is null) && Differ(ProjectKey.DepartmentOf(form), ProjectKey.DepartmentOf(candidate)))
        || (form.FiscalYear is { } year && candidate.FiscalYear is { } other && year != other);

    private static bool Differ(string? one, string? other) => one is { Length: > 0 } && other is { Length: > 0 } && one != other;

    private Chosen Choose(PerformanceForm form, FormKind kind)
    {
        var left = form.Project.Code is { Length: > 0 } code ? Choose(form, (kind, CodeKey(code))) : Chosen.None;
        if (!left.IsNone || ProjectKey.NameOf(form) is not { } name) return left;
        if (ProjectKey.UnitOf(form) is not { } unit) return Choose(form, (kind, AnyUnitKey(name)));
        left = Choose(form, (kind, NameKey(name, unit)));
        return left.IsNone ? Choose(form, (kind, NameKey(name, null))) : left;
    }

    private Chosen Choose(PerformanceForm form, (FormKind Kind, string Key) key)
    {
        if (!forms.TryGetValue(key, out var candidates)) return Chosen.None;
        if (candidates.Count > TooManyOfOneName) return new Chosen(null, null, TooMany: true);
        PerformanceForm? first = null;
        List<PerformanceForm>? more = null;
        foreach (var candidate in candidates)
        {
            if (ReferenceEquals(candidate, form) || Contradicts(form, candidate)) continue;
            if (first is null) first = candidate;
            else (more ??= []).Add(candidate);
        }

        return new Chosen(first, more, TooMany: false);
    }

    private readonly record struct Chosen(PerformanceForm? First, List<PerformanceForm>? More, bool TooMany)
    {
        public static Chosen None => default;

        public bool IsNone => First is null && !TooMany;

        public int Count => First is null ? 0 : 1 + (More?.Count ?? 0);

        public IReadOnlyList<PerformanceForm> ToList() => First is null ? [] : [First, .. More ?? []];
    }

    private void Add(PerformanceForm form, string key)
    {
        if (!forms.TryGetValue((form.Kind, key), out var list)) forms[(form.Kind, key)] = list = [];
        list.Add(form);
    }
}
