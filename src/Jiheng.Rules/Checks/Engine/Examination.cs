using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Overrides;
using Jiheng.Rules.Parameters;
using Jiheng.Rules.Scoring;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Engine;

/// <summary>What one rule sees of one form, and where it writes what it found.</summary>
/// <remarks>One object serves all rules of a form and then the next form, so that checking allocates only where something
/// is found. A rule must not keep it.</remarks>
public sealed class Examination
{
    private readonly List<Finding> findings = [];
    private readonly List<(int Slot, string Reason)> reasons = [];
    private readonly List<Indicator> indicators = [];
    private readonly FactStore facts = new();
    private GoalFacts? goals;
    private CheckPlan plan = null!;
    private CheckRule rule = null!;
    private Severity? changed;
    private bool? doubtful;
    private int foundBefore;
    private int saidNotApplicable;
    private string? notCheckable;
    private string? notApplicable;
    private ScoredForm? score;

    internal Examination(ScoringProfile profile) => Profile = profile;

    public CheckSubject Subject { get; private set; } = null!;

    public PerformanceForm Form => Subject.Form;

    /// <summary>All indicators of the form, those of a department plan's tasks included.</summary>
    public IReadOnlyList<Indicator> Indicators => indicators;

    /// <summary>The day for which rules and parameters are taken.</summary>
    public DateOnly On => plan.Day;

    public ParameterValues Parameters => plan.Parameters;

    public ScoringProfile Profile { get; }

    /// <summary>The form's scores, recomputed once for all rules that look at them.</summary>
    public ScoredForm Score => score ??= Scorer.Score(Form, Profile, Profile.On(On));

    /// <summary>What the words of an indicator's name and value say; worked out once a form.</summary>
    public IndicatorFacts Facts(Indicator indicator) => facts.Of(indicator);

    /// <summary>What the goals, the purpose and the indicators speak of; worked out once a form.</summary>
    internal GoalFacts Goals => goals ??= GoalFacts.Of(Form, indicators);

    /// <summary>Reports something about the form as a whole.</summary>
    public void Find(string field, string message, string? advice = null, string? suggestion = null, Severity? severity = null) =>
        findings.Add(new Finding(rule, RuleChanges.Apply(changed, rule.Severity, severity ?? rule.Severity), Form, null, field, message, advice ?? rule.Advice, suggestion));

    /// <summary>Reports something about one indicator.</summary>
    /// <remarks>Where the rows look damaged in the document itself, nothing is certain enough for an error.</remarks>
    public void Find(Indicator indicator, string field, string message, string? advice = null, string? suggestion = null, Severity? severity = null)
    {
        var grave = RuleChanges.Apply(changed, rule.Severity, severity ?? rule.Severity);
        var due = advice ?? rule.Advice;
        if (grave == Severity.Error && (doubtful ??= ReadingDoubt.In(Form))) (grave, due) = (Severity.Warning, ReadingDoubt.Advice + due);
        findings.Add(new Finding(rule, grave, Form, indicator, field, message, due, suggestion));
    }

    /// <summary>Says that the rule does not speak of this form, or of the row at hand (不适用).</summary>
    public void NotApplicable(string because)
    {
        saidNotApplicable++;
        notApplicable = because;
    }

    /// <summary>Says that something needed for the check is missing (无法核对). One row that could not be checked weighs more
    /// than others that passed.</summary>
    public void NotCheckable(string because) => notCheckable ??= because;

    internal void Begin(CheckSubject subject, CheckPlan next)
    {
        (Subject, plan, score, goals, doubtful) = (subject, next, null, null, null);
        findings.Clear();
        reasons.Clear();
        indicators.Clear();
        indicators.AddRange(subject.Form.Indicators);
        foreach (var task in subject.Form.GoalsByTask) indicators.AddRange(task.Indicators);
        facts.Reset(indicators);
    }

    internal void Begin(CheckRule next, Severity? severity = null) =>
        (rule, changed, foundBefore, saidNotApplicable, notCheckable, notApplicable) = (next, severity, findings.Count, 0, null, null);

    /// <param name="slot">The rule's place in the plan.</param>
    /// <param name="parts">How many rows the rule looked at; 1 for a rule about the whole form.</param>
    internal CheckOutcome End(int slot, int parts)
    {
        if (findings.Count > foundBefore) return CheckOutcome.Found;
        var outcome = notCheckable is not null ? CheckOutcome.NotCheckable
            : saidNotApplicable > 0 && saidNotApplicable >= parts ? CheckOutcome.NotApplicable
            : CheckOutcome.Passed;
        if (outcome != CheckOutcome.Passed) reasons.Add((slot, notCheckable ?? notApplicable!));
        return outcome;
    }

    internal void Add(Finding finding) => findings.Add(finding);

    internal CheckedForm Conclude(CheckOutcome[] outcomes)
    {
        Finding[] found = [.. findings];
        return new CheckedForm(Subject, found, new CheckLedger(plan, outcomes, [.. reasons], found));
    }
}
