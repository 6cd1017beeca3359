namespace Jiheng.Tests.Cli;

/// <summary>The output that the READMEs show is what the command writes.</summary>
public sealed class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Every_line_shown_is_really_written(string readme)
    {
        var lines = File.ReadAllLines(Path.Combine(Checkout.Root, readme));
        var shown = 0;
        string[] written = [];
        foreach (var line in lines)
        {
            if (line.StartsWith("$ ./jiheng ", StringComparison.Ordinal)) written = Written(line["$ ./jiheng ".Length..]);
            else if (line.StartsWith("```", StringComparison.Ordinal)) written = [];
            else if (written.Length > 0 && line != "…")
            {
                Assert.Contains(line.TrimEnd(), written);
                shown++;
            }
        }

        Assert.True(shown > 10);
    }

    private static string[] Written(string command)
    {
        var args = command.Split(' ').Select(arg => arg.StartsWith("samples/", StringComparison.Ordinal) ? Checkout.Sample(arg["samples/".Length..]) : arg);
        var output = CommandLine.Run([.. args]).Output.Replace(Path.Combine(Checkout.Root, "samples") + Path.DirectorySeparatorChar, "samples/", StringComparison.Ordinal);
        return [.. output.Split('\n').Select(line => line.TrimEnd())];
    }
}
