using Jiheng.Domain.Indicators;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Scattered;

/// <summary>An indicator's name while its values and level are still to be found.</summary>
internal sealed class ScatteredName(Token first, Token? levelBefore)
{
    public Token First { get; } = first;

    public Token Last { get; private set; } = first;

    public string Text { get; private set; } = first.Text;

    /// <summary>The level name that stands directly before it, if one does.</summary>
    public Token? LevelBefore { get; } = levelBefore;

    /// <summary>The value on its own line.</summary>
    public Token? Value { get; set; }

    /// <summary>All its values, one a column.</summary>
    public IReadOnlyList<Token>? Values { get; set; }

    public string? Deviation { get; set; }

    public void Append(Token token)
    {
        Text += token.Text;
        Last = token;
    }
}

/// <summary>A name with its level.</summary>
internal readonly record struct PlacedName(ScatteredName Name, IndicatorLevel1 Level1, IndicatorLevel2 Level2);
