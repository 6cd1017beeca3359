using Jiheng.Domain.Documents;
using Jiheng.Domain.Terms;
using Spectre.Console;

namespace Jiheng.Cli.Output;

/// <summary>How gravity is shown: a word and a sign, with colour only on top of them.</summary>
internal static class Marks
{
    /// <summary>推断: concluded, waits to be confirmed.</summary>
    public const string Inferred = "~";

    public const string NotCheckable = "? 无法核对";

    public static string Sign(this Severity severity) => severity switch
    {
        Severity.Error => "✗",
        Severity.Warning => "!",
        Severity.Hint => "i",
    };

    public static string Colour(this Severity severity) => severity switch
    {
        Severity.Error => "red",
        Severity.Warning => "yellow",
        Severity.Hint => "blue",
    };

    /// <summary>Sign and word, such as "✗ 错误".</summary>
    public static string Plain(this Severity severity) => $"{severity.Sign()} {Glossary.Label(severity)}";

    /// <summary>Sign and word with their colour, for Spectre.</summary>
    public static string Coloured(this Severity severity) => $"[{severity.Colour()}]{severity.Plain()}[/]";

    /// <summary>Text that came from a document: brackets in it are text, not markup.</summary>
    public static string Escaped(this string? text) => Markup.Escape(Cells.Plain(text));
}
