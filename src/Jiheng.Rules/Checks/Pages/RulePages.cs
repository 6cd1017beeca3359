using Jiheng.Rules.Checks.Cases;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Rules.Checks.Pages;

/// <summary>The rule catalogue as pages to read (docs/rules), made from the rules, their parameters and their cases: never written by hand.</summary>
public static class RulePages
{
    /// <summary>The index, then one page a rule, in the catalogue's order.</summary>
    public static IReadOnlyList<RulePage> All(CheckCatalogue? catalogue = null)
    {
        var rules = (catalogue ?? CheckCatalogue.Default).Rules;
        return [IndexPage.Of(rules), .. rules.Select(rule => new RulePage($"{rule.Code}.md", RuleText.Of(RuleUse.Of(rule))))];
    }
}
