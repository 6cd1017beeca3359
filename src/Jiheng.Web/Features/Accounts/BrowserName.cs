using System.Text.RegularExpressions;

namespace Jiheng.Web.Features.Accounts;

/// <summary>A browser's own words, shortened to what people know it by.</summary>
internal static partial class BrowserName
{
    public static string Of(string says)
    {
        var name = Known().Match(says) is { Success: true } match ? $"{match.Groups[1].Value} {match.Groups[2].Value}" : says;
        return SystemOf(says) is { } system ? $"{name} · {system}" : name;
    }

    private static string? SystemOf(string says) => says switch
    {
        _ when says.Contains("HarmonyOS", StringComparison.Ordinal) => "鸿蒙",
        _ when says.Contains("Android", StringComparison.Ordinal) => "Android",
        _ when says.Contains("iPhone", StringComparison.Ordinal) || says.Contains("iPad", StringComparison.Ordinal) => "iOS",
        _ when says.Contains("Windows", StringComparison.Ordinal) => "Windows",
        _ when says.Contains("Macintosh", StringComparison.Ordinal) => "macOS",
        _ when says.Contains("Linux", StringComparison.Ordinal) => "Linux",
        _ => null,
    };

    // The more special names first: each browser also says that it is the one it came from.
    [GeneratedRegex(@"(Edg|OPR|Firefox|HeadlessChrome|Chrome|Version)/(\d+)")]
    private static partial Regex Known();
}
