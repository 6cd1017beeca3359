namespace Jiheng.Forms.Formats.Word;

/// <summary>Reads what follows one another in a body, a cell or a text box: paragraphs and tables.</summary>
internal static class BlockReader
{
    /// <summary>Reads the blocks of the present element.</summary>
    public static void Read(WordContext word, List<WordBlock> blocks)
    {
        word.Cursor.Enter();
        while (word.Cursor.Next()) ReadOne(word, blocks);
    }

    /// <summary>Reads the present element, where it is a block.</summary>
    public static void ReadOne(WordContext word, List<WordBlock> blocks)
    {
        if (word.Cursor.Tag == WordTag.Paragraph) ReadParagraph(word, blocks);
        else if (word.Cursor.Tag == WordTag.Table) blocks.Add(TableReader.Read(word));
        else word.Cursor.Skip();
    }

    private static void ReadParagraph(WordContext word, List<WordBlock> blocks)
    {
        var place = word.NextParagraph();
        var paragraph = new ParagraphReader(word, place);
        var text = paragraph.Read();
        if (blocks is [.., WordParagraph { GoesOn: true } before]) blocks[^1] = before with { Text = before.Text + text, GoesOn = paragraph.EndIsDeleted };
        else blocks.Add(new WordParagraph(text, place, paragraph.EndIsDeleted));
        if (paragraph.Boxes is { } boxes) blocks.AddRange(boxes);
    }
}
