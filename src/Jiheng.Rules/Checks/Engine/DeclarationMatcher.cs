using Jiheng.Domain.Documents;

namespace Jiheng.Rules.Checks.Engine;

/// <summary>Finds for each self-evaluation the declaration and the monitoring form of the same project and year, and for each
/// monitoring form the declaration.</summary>
/// <remarks>The same project: one code, or one name with one unit. A year or unit that a form does not print contradicts nothing,
/// but then the candidate must be the only one. A name that differs is never guessed.</remarks>
public static class DeclarationMatcher
{
    /// <summary>Pairs forms with forms of the same run and with those given beside it; the given ones come first.</summary>
    /// <param name="subjects">The forms to be checked. What they carry already is kept.</param>
    /// <param name="given">Approved declarations and monitoring forms from elsewhere.</param>
    /// <returns>The same subjects in the same order.</returns>
    public static IReadOnlyList<CheckSubject> Match(IReadOnlyList<CheckSubject> subjects, IReadOnlyList<PerformanceForm>? given = null)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        var fromOutside = new FormIndex(given ?? []);
        var fromRun = new FormIndex(subjects.Select(subject => subject.Form));
        var matched = new CheckSubject[subjects.Count];
        for (var i = 0; i < matched.Length; i++) matched[i] = Pair(subjects[i], fromOutside, fromRun);
        return matched;
    }

    /// <summary>The kind of form in which the targets of a form of this kind were declared; None for one that declares itself.</summary>
    public static FormKind DeclarationOf(FormKind kind) => kind switch
    {
        FormKind.SelfEvaluation or FormKind.Monitoring or FormKind.Evaluation => FormKind.TargetDeclaration,
        FormKind.DepartmentSelfEvaluation => FormKind.DepartmentPlan,
        _ => FormKind.None,
    };

    /// <summary>All of some declarations that may be the form's own, by the rules above. One is the answer; of several a person must choose.</summary>
    public static IReadOnlyList<PerformanceForm> Candidates(PerformanceForm form, IReadOnlyList<PerformanceForm> declarations)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new FormIndex(declarations).FindAll(form, DeclarationOf(form.Kind));
    }

    private static CheckSubject Pair(CheckSubject subject, FormIndex fromOutside, FormIndex fromRun)
    {
        var declarations = DeclarationOf(subject.Form.Kind);
        if (declarations == FormKind.None) return subject;

        var declaration = subject.Declaration;
        string? because = null;
        if (declaration is null)
        {
            declaration = fromOutside.Find(subject.Form, declarations, out because);
            if (declaration is null && because is null) declaration = fromRun.Find(subject.Form, declarations, out because);
        }

        var monitoring = subject.Monitoring;
        if (monitoring is null && subject.Form.Kind != FormKind.Monitoring)
            monitoring = fromOutside.Find(subject.Form, FormKind.Monitoring, out _) ?? fromRun.Find(subject.Form, FormKind.Monitoring, out _);

        return ReferenceEquals(declaration, subject.Declaration) && ReferenceEquals(monitoring, subject.Monitoring) && because is null
            ? subject
            : subject with { Declaration = declaration, Monitoring = monitoring, NoDeclarationBecause = because };
    }
}
