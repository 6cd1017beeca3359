using System.Text;
using System.Xml;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats.Word.Lists;

namespace Jiheng.Forms.Formats.Word;

/// <summary>What the readers of one document share: where they are, and what was counted so far.</summary>
internal sealed class WordContext(XmlReader xml, ListNumbers lists)
{
    private static readonly PlaceFrame Paragraphs = new(FrameKind.Paragraph);
    private int tables;
    private int paragraphs;

    public WordCursor Cursor { get; } = new(xml);

    public ListNumbers Lists { get; } = lists;

    /// <summary>The text of the paragraphs that are being read: the innermost stands at the end.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>The cell that is being read, or the paragraph of the text box; null outside of both.</summary>
    public Place? Within { get; set; }

    public PlaceFrame NextTable() => new(FrameKind.Table, ++tables);

    /// <summary>The place of the paragraph that begins here.</summary>
    public Place NextParagraph() => Within ?? new Place(++paragraphs, 0, Paragraphs);
}
