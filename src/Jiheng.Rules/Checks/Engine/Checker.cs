using Jiheng.Domain.Documents;
using Jiheng.Rules.Parameters;
using Jiheng.Rules.Scoring;

namespace Jiheng.Rules.Checks.Engine;

/// <summary>Runs the catalogue over forms. Holds no state: the same input gives the same findings on any thread, in any order.</summary>
public sealed class Checker
{
    private const string OtherKind = "本规则不针对此类表。";
    private const string NoIndicators = "表中没有指标。";
    private const string NoDeclaration = "未提供同一项目、同一年度已批复的绩效目标申报表。";
    private const string OneForm = "只有本单位一张表，没有可以相互比较的表。";

    private readonly CheckCatalogue catalogue;
    private readonly ParameterSet parameters;
    private readonly ScoringProfile profile;

    public Checker(CheckCatalogue? catalogue = null, ParameterSet? parameters = null, ScoringProfile? profile = null)
    {
        this.catalogue = catalogue ?? CheckCatalogue.Default;
        this.parameters = parameters ?? ParameterSet.Default;
        this.profile = profile ?? ScoringProfile.Default;
    }

    /// <summary>Checks one form; rules about sets of forms end as not checkable.</summary>
    /// <param name="subject">The form.</param>
    /// <param name="on">The day for which rules are taken; null: the end of the form's own budget year.</param>
    public CheckedForm Check(CheckSubject subject, DateOnly? on = null) => CheckAll([subject], on)[0];

    /// <summary>Checks many forms, those of one unit also against each other. Results are in input order.</summary>
    public IReadOnlyList<CheckedForm> CheckAll(IReadOnlyList<CheckSubject> subjects, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        var compared = new SetFindings();
        foreach (var unit in subjects.GroupBy(UnitOf)) CheckSets([.. unit], on, compared);

        var results = new CheckedForm[subjects.Count];
        for (var i = 0; i < subjects.Count; i++) results[i] = CheckForm(subjects[i], on, compared);
        return results;
    }

    private static string UnitOf(CheckSubject subject) =>
        subject.Form.Project.UnitCode ?? subject.Form.Project.Unit ?? subject.Form.Project.Department ?? subject.File;

    private static DateOnly DayFor(PerformanceForm form, DateOnly? on) => on ?? new DateOnly(form.FiscalYear is >= 1990 and <= 2100 and var year ? year : 2024, 12, 31);

    private void CheckSets(List<CheckSubject> unit, DateOnly? on, SetFindings compared)
    {
        if (unit.Count < 2) return;
        foreach (var rule in catalogue.Rules)
        {
            if (rule.ExamineSet is not { } examine) continue;
            var concerned = unit.FindAll(subject => (rule.AppliesTo & subject.Form.Kind) != 0 && rule.InForceOn(DayFor(subject.Form, on)));
            if (concerned.Count < 2) continue;
            var examination = new SetExamination(rule, concerned, parameters.On(DayFor(concerned[0].Form, on)));
            examine(examination);
            foreach (var subject in concerned) compared.Add(rule, subject.Form, examination.Findings.GetValueOrDefault(subject.Form));
        }
    }

    private CheckedForm CheckForm(CheckSubject subject, DateOnly? on, SetFindings compared)
    {
        var day = DayFor(subject.Form, on);
        var examination = new Examination(subject, day, parameters.On(day), profile);
        var ledger = new LedgerEntry[catalogue.Rules.Count];
        for (var i = 0; i < ledger.Length; i++)
        {
            var rule = catalogue.Rules[i];
            examination.Begin(rule);
            if ((rule.AppliesTo & subject.Form.Kind) == 0) examination.NotApplicable(OtherKind);
            else if (!rule.InForceOn(day)) examination.NotApplicable($"本规则自 {rule.From:yyyy-MM-dd} 起施行，核对日期为 {day:yyyy-MM-dd}。");
            else Run(rule, examination, compared);
            ledger[i] = examination.End();
        }

        return new CheckedForm(subject, examination.Findings, ledger);
    }

    private static void Run(CheckRule rule, Examination examination, SetFindings compared)
    {
        if (rule.Examine is { } whole)
        {
            whole(examination);
        }
        else if (rule.ExamineIndicator is { } each)
        {
            if (examination.Indicators.Count == 0) examination.NotCheckable(NoIndicators);
            foreach (var indicator in examination.Indicators) each(examination, indicator);
        }
        else if (rule.ExaminePair is { } pair)
        {
            if (examination.Subject.Declaration is { } declaration) pair(examination, declaration);
            else examination.NotCheckable(NoDeclaration);
        }
        else if (compared.TryGet(rule, examination.Form, out var found))
        {
            foreach (var finding in found) examination.Add(finding);
        }
        else
        {
            examination.NotCheckable(OneForm);
        }
    }
}
