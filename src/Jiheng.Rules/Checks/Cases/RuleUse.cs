using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Parameters;

namespace Jiheng.Rules.Checks.Cases;

/// <summary>A rule at work: the parameters that it asks for, and what it says of its cases.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Parameters">In the order of the parameter files.</param>
/// <param name="Cases">In the order of the case file.</param>
public sealed record RuleUse(CheckRule Rule, IReadOnlyList<Parameter> Parameters, IReadOnlyList<ShownCase> Cases)
{
    private static readonly ILookup<string, RuleCase> ByRule = RuleCases.All.ToLookup(example => example.Rule);

    /// <summary>Runs the rule's cases. Which parameters it uses is seen by that, so that no page can name one that it does not ask for.</summary>
    public static RuleUse Of(CheckRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        HashSet<string> asked = [];
        var checker = new Checker(new CheckCatalogue([rule]), ParameterSet.Default.Noting(asked));
        ShownCase[] cases = [.. ByRule[rule.Code].Select(example => new ShownCase(example, checker.CheckAll([example.Subject, .. example.SameUnit], example.On, 1)[0]))];
        return new RuleUse(rule, [.. ParameterSet.Default.All.Where(parameter => asked.Contains(parameter.Id))], cases);
    }
}

/// <summary>A case with what the rule said of it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Result">The findings, and the one line of the ledger.</param>
public sealed record ShownCase(RuleCase Case, CheckedForm Result);
