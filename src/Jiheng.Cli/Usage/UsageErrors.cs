using System.CommandLine;
using System.CommandLine.Parsing;

namespace Jiheng.Cli.Usage;

/// <summary>Says in Chinese what the command line's grammar did not allow.</summary>
internal static class UsageErrors
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        // What follows a mistyped verb is its arguments: only the verb itself is the mistake.
        foreach (var token in parsed.UnmatchedTokens.Take(command.Subcommands.Count > 0 ? 1 : int.MaxValue)) yield return Unknown(token, command);
        foreach (var error in parsed.Errors)
        {
            if (error.SymbolResult is OptionResult option) yield return $"选项 {option.Option.Name} 的写法不对。";
        }

        if (parsed.UnmatchedTokens.Count == 0 && command.Subcommands.Count > 0) yield return "请写明要做什么：" + string.Join("、", command.Subcommands.Select(verb => verb.Name)) + "。";
    }

    /// <summary>A token that looks like an option and is none; a file whose name starts with a dash is written ./-name.</summary>
    public static string Unknown(string token, Command command)
    {
        var option = token.StartsWith('-');
        var known = option ? command.Options.Select(each => each.Name) : command.Subcommands.Select(each => each.Name);
        var nearest = Nearest.Of(token, known);
        var hint = nearest.Count == 0 ? "" : $"是不是“{nearest[0]}”？";
        return option ? $"不认识的选项“{token}”。{hint}文件名以“-”开头时请写成“./{token}”。" : $"不认识的命令“{token}”。{hint}";
    }
}
