using System.Collections.Concurrent;
using Jiheng.Domain.Documents;
using Jiheng.Rules.Overrides;
using Jiheng.Rules.Parameters;
using Jiheng.Rules.Scoring;

namespace Jiheng.Rules.Checks.Engine;

/// <summary>Runs the catalogue over forms. The same input gives the same findings on any number of threads, in any order.</summary>
public sealed class Checker
{
    private const int WorthAThread = 64;
    private const int YearUnknown = 2024;
    private const string NoIndicators = "表中没有指标。";
    private const string NoDeclaration = "未提供同一项目、同一年度已批复的绩效目标申报表。";
    private const string OneForm = "本次核对中没有本单位同年度、同类的其他表可以相互比较。";

    private readonly ConcurrentDictionary<(DateOnly Day, FormKind Kind), CheckPlan> plans = new();
    private readonly CheckCatalogue catalogue;
    private readonly ParameterSet parameters;
    private readonly RuleChanges? changes;

    public Checker(CheckCatalogue? catalogue = null, ParameterSet? parameters = null, ScoringProfile? profile = null)
        : this(catalogue, parameters, profile, null)
    {
    }

    internal Checker(CheckCatalogue? catalogue, ParameterSet? parameters, ScoringProfile? profile, RuleChanges? changes)
    {
        this.changes = changes;
        this.catalogue = catalogue ?? CheckCatalogue.Default;
        this.parameters = parameters ?? ParameterSet.Default;
        Profile = profile ?? ScoringProfile.Default;
    }

    /// <summary>The scheme by which scores are recomputed.</summary>
    public ScoringProfile Profile { get; }

    /// <summary>Scores a form by the checker's scheme; null for a kind of form that prints no scores.</summary>
    public ScoredForm? Score(PerformanceForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return (form.Kind & FormKind.AnySelfEvaluation) == 0 ? null : Scorer.Score(form, Profile);
    }

    /// <summary>Checks one form; rules about sets of forms end as not checkable.</summary>
    /// <param name="subject">The form.</param>
    /// <param name="on">The day for which rules are taken; null: the end of the form's own budget year.</param>
    public CheckedForm Check(CheckSubject subject, DateOnly? on = null) => CheckAll([subject], on)[0];

    /// <summary>Checks many forms, those of one unit also against each other.</summary>
    /// <param name="subjects">The forms.</param>
    /// <param name="on">The day for which rules are taken; null: for each form the end of its own budget year.</param>
    /// <param name="maxDegreeOfParallelism">How many threads may work; null: one a processor.</param>
    /// <returns>One result a form, in input order.</returns>
    public IReadOnlyList<CheckedForm> CheckAll(IReadOnlyList<CheckSubject> subjects, DateOnly? on = null, int? maxDegreeOfParallelism = null)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        var sets = new SetChecks(catalogue, subjects);
        var groups = sets.Groups();
        var results = new CheckedForm[subjects.Count];
        var threads = subjects.Count < WorthAThread ? 1 : maxDegreeOfParallelism ?? Environment.ProcessorCount;
        Each(groups.Count, threads, (from, to) =>
        {
            for (var i = from; i < to; i++) sets.Examine(groups[i], PlanFor(subjects[groups[i][0]].Form, on));
        });
        Each(subjects.Count, threads, (from, to) =>
        {
            var examination = new Examination(Profile);
            for (var i = from; i < to; i++) results[i] = CheckForm(subjects[i], i, PlanFor(subjects[i].Form, on), examination, sets);
        });
        return results;
    }

    private static void Each(int count, int threads, Action<int, int> range)
    {
        if (count == 0) return;
        if (threads == 1)
        {
            range(0, count);
            return;
        }

        // Ranges small enough that one long document does not keep a thread busy alone at the end.
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        Parallel.ForEach(Partitioner.Create(0, count, Math.Clamp(count / (threads * 16), 1, 512)), options, part => range(part.Item1, part.Item2));
    }

    private static DateOnly DayFor(PerformanceForm form, DateOnly? on) => on ?? new DateOnly(form.FiscalYear is >= 1990 and <= 2100 and var year ? year : YearUnknown, 12, 31);

    private CheckPlan PlanFor(PerformanceForm form, DateOnly? on) => plans.GetOrAdd((DayFor(form, on), form.Kind),
        static (key, checker) => new CheckPlan(checker.catalogue, key.Kind, key.Day, checker.parameters.On(key.Day), checker.changes), this);

    private static CheckedForm CheckForm(CheckSubject subject, int index, CheckPlan plan, Examination examination, SetChecks sets)
    {
        examination.Begin(subject, plan);
        var outcomes = new CheckOutcome[plan.Active.Length];
        for (var slot = 0; slot < outcomes.Length; slot++)
        {
            var rule = plan.Active[slot];
            examination.Begin(rule, plan.ChangedSeverity(slot));
            outcomes[slot] = examination.End(slot, Run(rule, examination, index, sets));
        }

        return examination.Conclude(outcomes);
    }

    /// <returns>How many parts of the form the rule looked at.</returns>
    private static int Run(CheckRule rule, Examination examination, int index, SetChecks sets)
    {
        if (rule.ExamineIndicator is { } each)
        {
            var rows = examination.Indicators;
            if (rows.Count == 0) examination.NotCheckable(NoIndicators);
            for (var i = 0; i < rows.Count; i++) each(examination, rows[i]);
            return rows.Count;
        }

        if (rule.Examine is { } whole)
        {
            whole(examination);
        }
        else if (rule.ExaminePair is { } pair)
        {
            if (examination.Subject.Declaration is { } declaration) pair(examination, declaration);
            else examination.NotCheckable(examination.Subject.NoDeclarationBecause ?? NoDeclaration);
        }
        else if (sets.Found(index, rule) is { } found)
        {
            foreach (var finding in found) examination.Add(finding);
        }
        else
        {
            examination.NotCheckable(OneForm);
        }

        return 1;
    }
}
