using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Checks.Sets;

namespace Jiheng.Rules.Checks.Indicators;

/// <summary>指标: completeness, costs, signs, units, words, names, classes, values, and what shows only across the projects of a unit.</summary>
internal static class IndicatorChecks
{
    public static IReadOnlyList<CheckRule> List { get; } =
    [
        LevelOneMissing.Rule, QuantityAndQuality.Rule, TimelinessMissing.Rule, FewIndicators.Rule,
        CostMissing.Rule, CostNotQuantified.Rule, CostDirection.Rule, CostOverBudget.Rule,
        OperatorMissing.Rule, OperatorInvalid.Rule, OperatorDirection.Rule, OperatorEqualUncontrolled.Rule,
        UnitMissing.Rule, UnitOfRate.Rule, UnitOfCount.Rule, UnitWording.Rule, UnitInName.Rule, PercentRange.Rule,
        YesNoValue.Rule, QualitativeVague.Rule, QualitativeShare.Rule, QualitativeQuantifiable.Rule, QualitativeBaseline.Rule, QualitativeScale.Rule,
        NameTautology.Rule, NameVerb.Rule, NameCompound.Rule, NameDuplicate.Rule,
        DescriptionEqualsName.Rule, DescriptionMismatch.Rule, BasisMissing.Rule, BasisGeneric.Rule,
        CountInQuality.Rule, RateInQuantity.Rule, TimeClass.Rule, BenefitClass.Rule, ProcessClass.Rule, InputAsOutput.Rule,
        SatisfactionClass.Rule, SatisfactionValue.Rule, SatisfactionScope.Rule,
        LegalDuty.Rule, ValueTooLow.Rule, ValueUniform.Rule, ValueContradiction.Rule, UnitCost.Rule,
        TemplateCopy.Rule, CrossProjectDuplicate.Rule,
    ];
}
