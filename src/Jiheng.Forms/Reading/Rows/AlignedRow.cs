using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>The tokens of one row by column; several tokens in one column are parts of one cell.</summary>
internal sealed class AlignedRow(int columns)
{
    private readonly Token?[] firsts = new Token?[columns];

    // Nearly every cell is one token: what goes on is kept apart, so that a row is one array.
    private List<Token>?[]? others;
    private List<Token>? dropped;

    /// <summary>Tokens that belong to no column.</summary>
    public IReadOnlyList<Token> Dropped => dropped is null ? [] : dropped;

    /// <summary>Whether the row was read although its cells did not stand in their columns.</summary>
    public bool Shifted { get; set; }

    /// <summary>Set where the row's cells list several indicators.</summary>
    public RowParts? Parts { get; set; }

    public Token? this[int column] => column < 0 ? null : firsts[column];

    public bool IsEmpty => Array.TrueForAll(firsts, cell => cell is null);

    /// <summary>Whether a cell may list several things: asked of every row, so no text is made for it.</summary>
    public bool MayList(int column) => firsts[column] is { } first
        && (CellParts.May(first.Text) || others?[column]?.Exists(part => CellParts.May(part.Text)) == true);

    /// <summary>The whole text of a cell; null where the row has none.</summary>
    public string? Text(int column)
    {
        if (column < 0 || firsts[column] is not { } first) return null;
        // Words of one line were parted by blanks that Chinese text does not need.
        return others?[column] is { } more ? string.Concat(more.Select(part => part.Text).Prepend(first.Text)) : first.Text;
    }

    public void Prepend(int column, Token token)
    {
        if (firsts[column] is { } second) Others(column).Insert(0, second);
        firsts[column] = token;
    }

    public void Set(int column, Token token)
    {
        if (firsts[column] is null) firsts[column] = token;
        else Others(column).Add(token);
    }

    public void Drop(params IEnumerable<Token> tokens) => (dropped ??= []).AddRange(tokens);

    private List<Token> Others(int column) => (others ??= new List<Token>?[firsts.Length])[column] ??= [];
}
