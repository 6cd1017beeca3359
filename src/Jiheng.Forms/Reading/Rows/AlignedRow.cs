using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>The tokens of one row by column; several tokens in one column are parts of one cell.</summary>
internal sealed class AlignedRow(int columns)
{
    private readonly List<Token>?[] cells = new List<Token>?[columns];

    /// <summary>Tokens that belong to no column.</summary>
    public List<Token> Dropped { get; } = [];

    /// <summary>Whether the row was read although its cells did not stand in their columns.</summary>
    public bool Shifted { get; set; }

    /// <summary>Set where the row's cells list several indicators.</summary>
    public RowParts? Parts { get; set; }

    public Token? this[int column] => column < 0 ? null : cells[column]?[0];

    public bool IsEmpty => Array.TrueForAll(cells, cell => cell is null);

    /// <summary>Whether a cell may list several things: asked of every row, so no text is made for it.</summary>
    public bool MayList(int column) => cells[column] is { } parts && parts.Exists(part => CellParts.May(part.Text));

    /// <summary>The whole text of a cell; null where the row has none.</summary>
    public string? Text(int column)
    {
        if (column < 0 || cells[column] is not { } parts) return null;
        if (parts.Count == 1) return parts[0].Text;
        // Words of one line were parted by blanks that Chinese text does not need.
        return string.Concat(parts.Select(part => part.Text));
    }

    public void Prepend(int column, Token token) => (cells[column] ??= []).Insert(0, token);

    public void Set(int column, Token token) => (cells[column] ??= []).Add(token);
}
