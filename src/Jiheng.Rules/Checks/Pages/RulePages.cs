using Jiheng.Rules.Checks.Cases;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Parameters;

namespace Jiheng.Rules.Checks.Pages;

/// <summary>The rule catalogue as pages to read (docs/rules), made from the rules, their parameters and their cases: never written by hand.</summary>
public static class RulePages
{
    /// <summary>The index, then one page a rule, in the catalogue's order.</summary>
    public static IReadOnlyList<RulePage> All(CheckCatalogue? catalogue = null)
    {
        var rules = (catalogue ?? CheckCatalogue.Default).Rules;
        var cases = RuleCases.All.ToLookup(example => example.Rule);
        return [IndexPage.Of(rules), .. rules.Select(rule => Page(rule, [.. cases[rule.Code]]))];
    }

    private static RulePage Page(CheckRule rule, IReadOnlyList<RuleCase> cases)
    {
        // Which parameters a rule uses is seen by running its cases, so the page cannot name one that the rule does not ask for.
        HashSet<string> asked = [];
        var checker = new Checker(new CheckCatalogue([rule]), ParameterSet.Default.Noting(asked));
        var shown = cases.Select(example => new ShownCase(example, checker.CheckAll([example.Subject, .. example.SameUnit], example.On, 1)[0])).ToArray();
        var used = ParameterSet.Default.All.Where(parameter => asked.Contains(parameter.Id)).ToArray();
        return new RulePage($"{rule.Code}.md", RuleText.Of(rule, used, shown));
    }
}

/// <summary>A case with what the rule said of it.</summary>
internal sealed record ShownCase(RuleCase Case, CheckedForm Result);
