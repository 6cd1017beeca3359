using Jiheng.Domain.Indicators;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>The values of one table: what is printed again and again down its columns, as 100% and 达标 are, is understood once and
/// held once.</summary>
internal sealed class ValueMemory
{
    // A table whose values never repeat is not worth more.
    private const int Most = 2_000;
    private readonly Dictionary<(string Text, string? Operator, string? Unit), IndicatorValue?> known = [];

    /// <inheritdoc cref="ValueText.Parse"/>
    public IndicatorValue? Of(string? text, string? operatorCell = null, string? unitCell = null)
    {
        if (text is null) return null;
        var key = (text, operatorCell, unitCell);
        if (known.TryGetValue(key, out var value)) return value;
        value = ValueText.Parse(text, operatorCell, unitCell);
        if (known.Count < Most) known.Add(key, value);
        return value;
    }
}
