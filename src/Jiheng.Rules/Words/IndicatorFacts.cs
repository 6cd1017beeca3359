using Jiheng.Domain.Indicators;

namespace Jiheng.Rules.Words;

/// <summary>What the words of an indicator say of it, worked out once from the word lists.</summary>
public sealed class IndicatorFacts
{
    private const ValueWords Soft = ValueWords.Vague | ValueWords.State | ValueWords.Filler;
    private readonly Indicator indicator;
    private readonly Range core;

    private IndicatorFacts(Indicator indicator)
    {
        this.indicator = indicator;
        var name = indicator.Name.AsSpan();
        core = NameText.Core(name);
        Name = Lexicon.Name(name[core]);
        NameUnit = NameText.Bracket(name, out var hasOperator);
        NameHasOperator = hasOperator;
        if (indicator.Target is not { } target) return;
        Unit = Units.KindOf(target.Unit);
        if (target.Nature != ValueNature.Described || target.Words is not { } words) return;
        var text = words.AsSpan().Trim();
        Value = Lexicon.Value(text);
        HasFigure = text.ContainsAnyInRange('0', '9') || text.ContainsAnyInRange('０', '９');
        IsState = !HasFigure && Says(ValueWords.State) && Lexicon.ValueIsOnly(text, ValueWords.State | ValueWords.Filler);
        IsVague = !HasFigure && (IsState || IsTask || (Says(ValueWords.Vague) && Lexicon.ValueIsOnly(text, Soft)));
    }

    public static IndicatorFacts Of(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new IndicatorFacts(indicator);
    }

    /// <summary>The classes of words in the name.</summary>
    public NameWords Name { get; }

    /// <summary>The classes of words in a target that is not a number.</summary>
    public ValueWords Value { get; }

    /// <summary>What the target's unit measures.</summary>
    public UnitKind Unit { get; }

    /// <summary>What the unit in the name's brackets measures, as in 面积（亩）.</summary>
    public UnitKind NameUnit { get; }

    /// <summary>Whether the name's brackets hold the operator, as in 成活率(≥**%).</summary>
    public bool NameHasOperator { get; }

    /// <summary>Whether a described target holds digits: a date, a standard, a list of amounts.</summary>
    public bool HasFigure { get; }

    /// <summary>Whether a described target has neither figure nor fact nor standard: 提升, 有序推进, 优.</summary>
    public bool IsVague { get; }

    /// <summary>Whether a vague target is at least a state that can be judged: 健全, 及时.</summary>
    public bool IsState { get; }

    /// <summary>The name without marks, numbering and trailing brackets.</summary>
    public ReadOnlySpan<char> Core => indicator.Name.AsSpan()[core];

    /// <summary>Whether the target is words that no figure, date or time stands in: what a person must judge (定性).</summary>
    public bool IsQualitative => indicator.Target is { } target && target.Nature switch
    {
        ValueNature.Described => !HasFigure && (Value & ValueWords.Span) == 0,
        ValueNature.YesNo or ValueNature.Tier => true,
        ValueNature.Measured or ValueNature.NotApplicable => false,
    };

    /// <summary>Whether the row is about costs, in either taxonomy.</summary>
    public bool IsCost => indicator.Level1 == IndicatorLevel1.Cost || indicator.Level2 is IndicatorLevel2.Cost or IndicatorLevel2.EconomicCost or IndicatorLevel2.SocialCost or IndicatorLevel2.EcologicalCost;

    /// <summary>Whether the row is about satisfaction, in either taxonomy.</summary>
    public bool IsSatisfaction => indicator.Level1 == IndicatorLevel1.Satisfaction || indicator.Level2 == IndicatorLevel2.ServiceSatisfaction;

    /// <summary>Whether the target is a number of things or people, with such a unit.</summary>
    public bool IsCounted => Unit is UnitKind.Counted or UnitKind.People or UnitKind.PersonTimes;

    /// <summary>Whether the target is a number.</summary>
    public bool IsMeasured => indicator.Target?.Nature == ValueNature.Measured;

    /// <summary>Whether the name has at least one of these classes of words.</summary>
    public bool Says(NameWords words) => (Name & words) != 0;

    /// <summary>Whether the target has at least one of these classes of words.</summary>
    public bool Says(ValueWords words) => (Value & words) != 0;

    /// <summary>Whether the target's unit is this very word.</summary>
    public bool IsUnit(string unit) => indicator.Target?.Unit == unit;

    private bool IsTask => (Value & ValueWords.TaskStart) != 0 && (Value & (ValueWords.Fact | ValueWords.Conditional | ValueWords.Span)) == 0;
}
