using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Jiheng.Forms.Drawing;

namespace Jiheng.Forms.Writing.Word;

/// <summary>One form in a document: title, year, note and table.</summary>
internal static class WordForm
{
    // Word repeats only the first rows of a table: a long table of indicators becomes one of its own, right below the head's.
    private const int RowsOfAPage = 15;

    public static void Write(DrawnForm form, int width, Body body)
    {
        body.AppendChild(Line(form.Title, WordStyles.Title));
        if (form.Subtitle is not null) body.AppendChild(Line(form.Subtitle, WordStyles.Subtitle));
        if (form.Note is not null) body.AppendChild(Line(form.Note, WordStyles.Note));
        var table = PlacedTable.Of(form);
        var head = HeadToRepeat(table);
        if (head > 0)
        {
            body.AppendChild(WordTable.Of(table, 0, head, width));
            body.AppendChild(new Paragraph(new ParagraphProperties(Tiny())));
        }

        body.AppendChild(WordTable.Of(table, Math.Max(0, head), table.Rows.Count, width));
    }

    /// <summary>A paragraph that takes no room: Word wants one between two tables, and after the last.</summary>
    public static SpacingBetweenLines Tiny() => new() { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact };

    private static int HeadToRepeat(PlacedTable table) =>
        table.Head.From is var head and >= 0 && table.Rows.Count - head > RowsOfAPage && !table.Rows.Take(head).SelectMany(row => row.Cells).Any(cell => cell.Row + cell.RowSpan > head) ? head : -1;

    private static Paragraph Line(string text, string style) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), WordTable.RunOf(text));
}
