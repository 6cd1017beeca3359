using System.Text.RegularExpressions;
using Jiheng.Rules.Parameters;
using Jiheng.Rules.Scoring;

namespace Jiheng.Tests.Cli;

/// <summary>What the guide promises is there.</summary>
public sealed partial class UserGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "user-guide.md"));

    [Fact]
    public void Every_option_of_the_guide_exists_and_every_option_is_in_the_guide()
    {
        string[][] verbs =
        [
            ["read"], ["check"], ["score"], ["rules"], ["convert"], ["annotate"], ["template"], ["layouts"], ["serve"], ["demo"], ["db", "migrate"], ["db", "check"], ["db", "copy"], ["audit", "export"], ["audit", "verify"],
            ["org", "import"], ["org", "export"], ["org", "list"], ["people", "import"], ["people", "export"], ["people", "list"],
        ];
        var real = verbs.SelectMany(verb => Options().Matches(CommandLine.Run([.. verb, "--help"]).Output)).Select(match => match.Value).ToHashSet();

        Assert.Equal(real.Order(), Options().Matches(Guide).Select(match => match.Value).Distinct().Order());
    }

    [Fact]
    public void The_files_shown_in_the_guide_are_valid()
    {
        var files = Yaml().Matches(Guide).Select(match => match.Groups[1].Value).ToArray();

        Assert.Equal(2, files.Length);
        Assert.Equal(85, ParameterSet.Default.With(files[0]).On(new DateOnly(2024, 6, 1))["satisfaction.floor"]);
        Assert.Equal("某市2024", ScoringProfile.Read("本地.yaml", files[1]).Code);
    }

    [GeneratedRegex("--[a-z][a-z-]+")]
    private static partial Regex Options();

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Yaml();
}
