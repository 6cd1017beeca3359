using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Word;

/// <summary>Reads one paragraph: the text that stands when all tracked changes are accepted.</summary>
internal sealed class ParagraphReader(WordContext word, Place place)
{
    private readonly WordCursor cursor = word.Cursor;
    private readonly FieldState fields = new();
    private string? style;
    private int? list;
    private int? level;
    private string? font;

    /// <summary>Whether a tracked change deletes the paragraph's end, so that it goes on in the next one.</summary>
    public bool EndIsDeleted { get; private set; }

    /// <summary>What stands in the text boxes that hang on the paragraph; null where there are none.</summary>
    public List<WordBlock>? Boxes { get; private set; }

    /// <summary>Reads the present element.</summary>
    public string Read()
    {
        var start = word.Text.Length;
        cursor.Enter();
        while (cursor.Next())
        {
            if (cursor.Tag == WordTag.ParagraphProperties) ReadProperties();
            else ReadInline();
        }

        var text = word.Text.Length == start ? "" : word.Text.ToString(start, word.Text.Length - start);
        word.Text.Length = start;
        return EndIsDeleted || cursor.IsMute ? text : word.Lists.Next(style, list, level) + text;
    }

    private void ReadProperties()
    {
        cursor.Enter();
        while (cursor.Next())
        {
            switch (cursor.Tag)
            {
                case WordTag.Style:
                    style = cursor.Attribute("val");
                    cursor.Skip();
                    break;
                case WordTag.ListProperties:
                    ReadList();
                    break;
                case WordTag.RunProperties:
                    ReadEnd();
                    break;
                default:
                    cursor.Skip();
                    break;
            }
        }
    }

    private void ReadList()
    {
        cursor.Enter();
        while (cursor.Next())
        {
            if (cursor.Tag == WordTag.ListNumber) list = cursor.Number();
            else if (cursor.Tag == WordTag.ListLevel) level = cursor.Number();
            cursor.Skip();
        }
    }

    private void ReadEnd()
    {
        cursor.Enter();
        while (cursor.Next())
        {
            EndIsDeleted |= cursor.Tag == WordTag.Deleted;
            cursor.Skip();
        }
    }

    private void ReadInline()
    {
        switch (cursor.Tag)
        {
            case WordTag.Run:
                ReadRun();
                break;
            case WordTag.Text:
                Append(SymbolFonts.Mend(cursor.Text(), font));
                break;
            case WordTag.Drawing:
                ReadDrawing();
                break;
            case WordTag.FieldMark:
                if (fields.Read(cursor) is { } box && !cursor.IsMute) word.Text.Append(box);
                break;
            default:
                Append(Character());
                cursor.Skip();
                break;
        }
    }

    private string Character() => cursor.Tag switch
    {
        WordTag.Tab => "\t",
        WordTag.Break => "\n",
        WordTag.NoBreakHyphen => "-",
        WordTag.Symbol => SymbolFonts.Symbol(cursor.Attribute("font"), cursor.Attribute("char")),
        _ => "",
    };

    private void ReadRun()
    {
        var hidden = false;
        font = null;
        cursor.Enter();
        while (cursor.Next())
        {
            if (cursor.Tag == WordTag.RunProperties) hidden |= ReadRunProperties();
            else if (hidden && cursor.Tag != WordTag.FieldMark) cursor.Skip();
            else ReadInline();
        }
    }

    private bool ReadRunProperties()
    {
        var hidden = false;
        cursor.Enter();
        while (cursor.Next())
        {
            if (cursor.Tag == WordTag.Hidden) hidden = cursor.IsOn();
            else if (cursor.Tag == WordTag.Fonts) font = cursor.Attribute("ascii") ?? cursor.Attribute("hAnsi");
            cursor.Skip();
        }

        return hidden;
    }

    private void ReadDrawing()
    {
        cursor.Enter();
        while (cursor.Next())
        {
            if (cursor.Tag == WordTag.TextBox) ReadBox();
            else ReadDrawing();
        }
    }

    private void ReadBox()
    {
        var outer = word.Within;
        word.Within = place;
        BlockReader.Read(word, Boxes ??= []);
        word.Within = outer;
    }

    private void Append(string text)
    {
        if (text.Length > 0 && !fields.InInstruction && !cursor.IsMute) word.Text.Append(text);
    }
}
