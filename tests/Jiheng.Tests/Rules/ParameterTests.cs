using System.Text.RegularExpressions;
using Jiheng.Rules.Parameters;

namespace Jiheng.Tests.Rules;

public sealed partial class ParameterTests
{
    [Fact]
    public void Every_parameter_that_a_rule_asks_for_exists()
    {
        var known = ParameterSet.Default.All.Select(parameter => parameter.Id).ToHashSet();
        var asked = Sources().SelectMany(file => Asked().Matches(File.ReadAllText(file)).Select(match => (match.Groups["id"].Value, Path.GetFileName(file)))).ToArray();
        Assert.NotEmpty(asked);
        Assert.All(asked, pair => Assert.Contains(pair.Value, known));
    }

    [Fact]
    public void Every_parameter_is_asked_for()
    {
        var code = string.Concat(Sources().Select(File.ReadAllText));
        Assert.All(ParameterSet.Default.All, parameter => Assert.True(
            code.Contains($"\"{parameter.Id}\"", StringComparison.Ordinal) || code.Contains($"\"{parameter.Id.TrimEnd("0123456789".ToCharArray())}{{", StringComparison.Ordinal),
            $"没有规则使用参数 {parameter.Id}。"));
    }

    [Fact]
    public void Every_value_names_its_source_and_has_a_label() => Assert.All(ParameterSet.Default.All, parameter =>
    {
        Assert.NotEmpty(parameter.Label);
        Assert.All(parameter.History, entry => Assert.NotEmpty(entry.Source));
    });

    [Fact]
    public void A_bureau_lays_its_own_values_over_ours()
    {
        var own = ParameterSet.Default.With("plan.jump:\n  label: x\n  values:\n    2025-01-01: { value: 40, source: 某市财政局 }");
        Assert.Equal(30, own.On(new(2024, 12, 31))["plan.jump"]);
        Assert.Equal(40, own.On(new(2025, 1, 1))["plan.jump"]);
        Assert.Throws<FormatException>(() => ParameterSet.Default.With("plan.jmp:\n  label: x\n  values: {}"));
    }

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src"), "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains("obj", StringComparison.Ordinal));

    [GeneratedRegex("Parameters(?:\\.Entry\\(|\\[)\"(?<id>[^\"]+)\"")]
    private static partial Regex Asked();
}
