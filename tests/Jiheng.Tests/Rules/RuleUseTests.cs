using System.Text.RegularExpressions;
using Jiheng.Rules.Checks.Cases;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Parameters;

namespace Jiheng.Tests.Rules;

public sealed partial class RuleUseTests
{
    [Fact]
    public void The_cases_show_every_parameter_that_a_rule_names_in_its_file()
    {
        var unseen = from file in Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src", "Jiheng.Rules", "Checks"), "*.cs", SearchOption.AllDirectories)
                     let text = File.ReadAllText(file)
                     let code = Code().Match(text)
                     where code.Success
                     let used = RuleUse.Of(CheckCatalogue.Default.Find(code.Groups[1].Value)!).Parameters.Select(parameter => parameter.Id).ToHashSet()
                     from asked in Asked().Matches(text).Select(match => match.Groups[1].Value)
                     where !used.Contains(asked)
                     select $"{code.Groups[1].Value} {asked}";
        Assert.Empty(unseen);
    }

    [Fact]
    public void Every_parameter_is_on_the_page_of_a_rule()
    {
        var used = CheckCatalogue.Default.Rules.SelectMany(rule => RuleUse.Of(rule).Parameters).Select(parameter => parameter.Id).ToHashSet();
        Assert.Empty(ParameterSet.Default.All.Select(parameter => parameter.Id).Except(used));
    }

    [Fact]
    public void A_case_shows_its_own_text_and_nothing_of_its_neighbours()
    {
        Assert.All(RuleCases.All, example => Assert.StartsWith("名称: ", example.Text, StringComparison.Ordinal));
        Assert.All(RuleCases.All, example => Assert.Single(Regex.Matches(example.Text, "^名称: ", RegexOptions.Multiline)));
        Assert.All(RuleCases.All, example => Assert.Contains("\n期望: ", example.Text, StringComparison.Ordinal));
        // Put back into a file, the text is the same case again.
        var one = RuleCases.All.First(example => example.Rule == "FUND-SUM");
        var again = RuleCases.Parse("一例.yaml", $"规则: {one.Rule}\n用例:\n  - {one.Text.Replace("\n", "\n    ", StringComparison.Ordinal)}\n").Single();
        Assert.Equal((one.Name, one.Expected, one.Text), (again.Name, again.Expected, again.Text));
    }

    [GeneratedRegex("Code = \"([A-Z0-9-]+)\"")]
    private static partial Regex Code();

    [GeneratedRegex("Parameters\\[\"([^\"]+)\"\\]")]
    private static partial Regex Asked();
}
