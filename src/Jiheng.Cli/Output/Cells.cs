using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jiheng.Cli.Output;

/// <summary>Table cells that hold text from documents: never read as markup, and without control characters that could steer a screen.</summary>
internal static class Cells
{
    public static ChineseText Of(string? text) => new(Plain(text));

    public static ChineseText Right(string? text) => new(Plain(text), Justify.Right);

    /// <summary>How many; nothing for none, so that what there is catches the eye.</summary>
    public static ChineseText Count(int count) => Right(count == 0 ? "·" : count.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A value with the mark 推断 where it was concluded.</summary>
    public static ChineseText Of(string? text, bool inferred) => Of(inferred && text is { Length: > 0 } ? $"{text} {Marks.Inferred}" : text);

    public static string Plain(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        return text.AsSpan().ContainsAnyInRange('\0', '\u001f') || text.AsSpan().ContainsAnyInRange('\u007f', '\u009f')
            ? string.Create(text.Length, text, static (span, from) =>
            {
                for (var i = 0; i < span.Length; i++) span[i] = char.IsControl(from[i]) && from[i] != '\n' ? ' ' : from[i];
            })
            : text;
    }

    /// <summary>A file's name as people read it.</summary>
    public static string Shown(this string file) => file == "-" ? "标准输入" : Plain(file);

    /// <summary>Writes text from a document as a paragraph of its own.</summary>
    public static void Paragraph(this IAnsiConsole console, string text)
    {
        console.Write(Of(text));
        console.WriteLine();
    }

    /// <summary>A table in the house style: thin lines that survive copying into a mail.</summary>
    public static Table Table(params string[] heads)
    {
        var table = new Table { Border = TableBorder.Square };
        foreach (var head in heads) table.AddColumn(new TableColumn(new Text(head, new Style(decoration: Decoration.Bold))));
        return table;
    }

    public static Table Row(this Table table, IEnumerable<string?> cells) => table.AddRow(cells.Select(IRenderable (cell) => Of(cell)));
}
