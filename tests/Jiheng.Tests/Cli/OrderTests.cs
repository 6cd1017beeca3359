using Jiheng.Cli.Check;
using Jiheng.Cli.Inputs;
using Jiheng.Cli.Output;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Tests.Cli;

/// <summary>The same files give the same output, however they are named and however many are read at once.</summary>
public sealed class OrderTests
{
    private static readonly string[] Samples = ["declaration-2022.txt", "declaration-2023.txt", "department-plan-2022.txt", "self-evaluation-2023.txt", "targets-2023.txt"];

    [Theory]
    [InlineData("read")]
    [InlineData("check")]
    [InlineData("score")]
    public void Order_and_parallelism_change_nothing(string verb)
    {
        var paths = Samples.Select(Checkout.Sample).ToArray();
        var expected = CommandLine.Run([verb, .. paths, "--json", "--jobs", "1"]).Output;

        for (var seed = 0; seed < 4; seed++)
        {
            var shuffled = (string[])paths.Clone();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, CommandLine.Run([verb, .. shuffled, "--json", "--jobs", (1 << seed).ToString(System.Globalization.CultureInfo.InvariantCulture)]).Output);
        }
    }

    [Fact]
    public void A_folder_gives_what_its_files_give()
    {
        using var folder = new TemporaryFolder();
        foreach (var sample in Samples) folder.Write(sample, File.ReadAllBytes(Checkout.Sample(sample)));

        var whole = CommandLine.Run("check", folder.Path, "--json").Output;

        Assert.Equal(CommandLine.Run(["check", .. Samples.Select(sample => folder[sample]), "--json"]).Output, whole);
    }

    [Fact]
    public void A_declaration_beside_the_self_evaluation_or_given_with_against_is_found_alike()
    {
        using var folder = new TemporaryFolder();
        var evaluation = folder.Write("自评.txt", SampleForm.SelfEvaluation);
        var declaration = folder.Write("申报.txt", SampleForm.Declaration);

        Assert.Equal([null], Declarations([evaluation], []));
        Assert.Equal(["培训经费"], Declarations([evaluation], [declaration]));
        Assert.Equal([null, "培训经费"], Declarations([folder.Path], []));
    }

    private static IEnumerable<string?> Declarations(string[] paths, string[] approved)
    {
        var terminal = new Terminal(Stream.Null, Stream.Null, TextWriter.Null);
        var run = CheckRun.Of(new DocumentLoader(terminal, new InputLimits(InputLimits.Megabyte, 2)), terminal, paths, approved, new Checker(), on: null);
        return run.Forms.Select(form => form.Subject.Declaration?.Project.Name);
    }
}
