using System.Text.RegularExpressions;

namespace Jiheng.Tests.Forms.Reading;

public sealed partial class DiagnosticCodesTests
{
    [Fact]
    public void Every_code_is_explained_in_the_guide()
    {
        var guide = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "reading.md"));
        var codes = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).Distinct();
        Assert.All(codes, code => Assert.Contains($"`{code}`", guide, StringComparison.Ordinal));
    }

    [GeneratedRegex("\"(READ-[A-Z-]+)\"")]
    private static partial Regex Code();
}
