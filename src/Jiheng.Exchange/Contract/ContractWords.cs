using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Exchange.Contract;

/// <summary>The English words of the JSON contract. The Chinese ones are the glossary's.</summary>
public static class ContractWords
{
    public static string Code(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Hint => "hint",
    };

    public static string Code(this FormKind kind) => kind switch
    {
        FormKind.TargetDeclaration => "target-declaration",
        FormKind.SelfEvaluation => "self-evaluation",
        FormKind.DepartmentPlan => "department-plan",
        FormKind.DepartmentSelfEvaluation => "department-self-evaluation",
        FormKind.Monitoring => "monitoring",
        FormKind.Evaluation => "evaluation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A form is of one kind."),
    };

    public static string Code(this FundingSource source) => source switch
    {
        FundingSource.Total => "total",
        FundingSource.CurrentYearFiscal => "currentYearFiscal",
        FundingSource.CarriedOver => "carriedOver",
        FundingSource.Other => "other",
    };

    public static string Code(this ValueNature nature) => nature switch
    {
        ValueNature.Measured => "measured",
        ValueNature.Described => "described",
        ValueNature.Tier => "tier",
        ValueNature.YesNo => "yes-no",
        ValueNature.NotApplicable => "not-applicable",
    };

    public static string Code(this CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Passed => "passed",
        CheckOutcome.Found => "found",
        CheckOutcome.NotApplicable => "not-applicable",
        CheckOutcome.NotCheckable => "not-checkable",
    };

    /// <summary>The single kinds that a set of kinds holds.</summary>
    public static IEnumerable<FormKind> SingleKinds(this FormKind kinds) =>
        Enum.GetValues<FormKind>().Where(kind => int.PopCount((int)kind) == 1 && (kinds & kind) != 0);
}
