using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Indicators;

namespace Jiheng.Cli.Output;

/// <summary>The English words of the JSON contract. The Chinese ones are the glossary's.</summary>
internal static class ContractWords
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

    /// <summary>The single kinds that a set of kinds holds.</summary>
    public static IEnumerable<FormKind> Single(this FormKind kinds) =>
        Enum.GetValues<FormKind>().Where(kind => int.PopCount((int)kind) == 1 && (kinds & kind) != 0);
}
