using System.CommandLine;

namespace Jiheng.Cli.Usage;

/// <summary>Reads what was typed. Options are declared with any number of values, so that what is wrong is said here, in Chinese.</summary>
internal static class Arguments
{
    public static Option<string[]> Option(string name, string value, string description) =>
        new(name) { Arity = ArgumentArity.ZeroOrMore, HelpName = value, Description = description };

    /// <summary>All values of an option that may be repeated.</summary>
    /// <exception cref="UsageException">The option stands without a value.</exception>
    public static IReadOnlyList<string> Many(this ParseResult parsed, Option<string[]> option)
    {
        if (parsed.GetResult(option) is not { } given) return [];
        var values = parsed.GetValue(option) ?? [];
        return values.Length >= given.IdentifierTokenCount ? values : throw new UsageException($"选项 {option.Name} 后面要写 {option.HelpName}。");
    }

    /// <summary>The value of an option that may stand once; null where it does not stand.</summary>
    public static string? One(this ParseResult parsed, Option<string[]> option) => parsed.Many(option) switch
    {
        [] => null,
        [var only] => only,
        _ => throw new UsageException($"选项 {option.Name} 只能写一次。"),
    };

    public static int? Integer(this ParseResult parsed, Option<string[]> option, int least, int most)
    {
        if (parsed.One(option) is not { } text) return null;
        return int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw new UsageException($"选项 {option.Name} 要写 {least} 到 {most} 之间的整数，而不是“{text}”。");
    }

    public static DateOnly? Date(this ParseResult parsed, Option<string[]> option)
    {
        if (parsed.One(option) is not { } text) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day)
            ? day
            : throw new UsageException($"选项 {option.Name} 要写日期，例如 2024-03-31，而不是“{text}”。");
    }
}
