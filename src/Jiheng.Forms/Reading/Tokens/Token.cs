using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Formats;

namespace Jiheng.Forms.Reading.Tokens;

/// <summary>A cell, or a word of a line, with what the vocabulary knows of it.</summary>
internal sealed class Token
{
    // A declared table asks most of its cells for nothing but their text: the rest is worked out when it is asked for.
    private Meaning? known;
    private bool valueKnown;
    private bool operatorKnown;
    private bool numberKnown;

    public Token(string text, Place place)
    {
        Text = text;
        Place = place;
    }

    public string Text { get; }

    public Place Place { get; }

    /// <summary>The text as a label: see <see cref="LabelKey"/>.</summary>
    public string Key => field ??= LabelKey.Of(Text);

    public FormField? Field => Known.Field;

    public IndicatorColumn[] Columns => Known.Columns;

    public LevelName Level => Known.Level;

    public ComparisonOperator? Operator
    {
        get
        {
            if (operatorKnown) return field;
            operatorKnown = true;
            return field = Text.Length <= 8 ? OperatorText.OfCell(Text) : null;
        }
    }

    /// <summary>Set where the text is a bare number, or a number of points such as 10分.</summary>
    public decimal? Number
    {
        get
        {
            if (numberKnown) return field;
            numberKnown = true;
            return field = Text.Length <= 24 ? ReadNumber(Text) : null;
        }
    }

    /// <summary>The index of its row in the document.</summary>
    public required int Row { get; init; }

    public required RowShape Shape { get; init; }

    /// <summary>Its cell's index in the row; words of one line share it.</summary>
    public required int Cell { get; init; }

    /// <summary>How many cells its row has.</summary>
    public required int RowCells { get; init; }

    public required Gap Before { get; init; }

    /// <summary>Empty cells between this one and the one before in the same row.</summary>
    public int EmptyBefore { get; init; }

    public int BlankLinesBefore { get; init; }

    /// <summary>Whether the cell was printed with a blank before its text.</summary>
    public bool LeadingBlank { get; init; }

    /// <summary>Whether the document itself closes the cell: then no text of a neighbour belongs to it.</summary>
    public bool Delimited => Shape is not RowShape.Line;

    public bool IsLabel => Field is not null || Columns.Length > 0;

    /// <summary>The text understood as a value; null for an empty text.</summary>
    public IndicatorValue? Value
    {
        get
        {
            if (valueKnown) return field;
            valueKnown = true;
            return field = Text.Length <= 60 ? ValueText.Parse(Text) : null;
        }
    }

    private Meaning Known => known ??= Vocabulary.Of(Key);

    public bool IsMeasured => Value?.Nature == ValueNature.Measured;

    /// <summary>The token as another text at the same place: for tokens that are parted or joined.</summary>
    public Token With(string text, Gap? before = null) => new(text, Place)
    {
        Row = Row, Shape = Shape, Cell = Cell, RowCells = RowCells, Before = before ?? Before, EmptyBefore = EmptyBefore, BlankLinesBefore = BlankLinesBefore,
    };

    public override string ToString() => Text;

    private static decimal? ReadNumber(string text)
    {
        var span = text.AsSpan().Trim();
        if (span.Length > 1 && span[^1] == '分') span = span[..^1];
        return ValueText.Number(span);
    }
}

/// <summary>What parts a token from the one before.</summary>
internal enum Gap
{
    /// <summary>Nothing: the text was parted by what its words are.</summary>
    None,

    /// <summary>A blank in a line</summary>
    Space,

    /// <summary>A delimiter</summary>
    Cell,

    /// <summary>The end of a line or row</summary>
    Row,
}
