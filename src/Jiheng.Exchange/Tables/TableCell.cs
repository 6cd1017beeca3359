using System.Globalization;

namespace Jiheng.Exchange.Tables;

/// <summary>What stands in one cell: a text, a number, or nothing.</summary>
public readonly record struct TableCell
{
    private TableCell(string? text, decimal? number) => (Text, Number) = (text, number);

    /// <summary>Null for a number and for an empty cell.</summary>
    public string? Text { get; }

    /// <summary>Null for a text and for an empty cell.</summary>
    public decimal? Number { get; }

    public bool IsEmpty => Text is null && Number is null;

    public static TableCell Of(string? text) => new(text is { Length: > 0 } ? text : null, null);

    public static TableCell Of(decimal? number) => new(null, number);

    public override string ToString() => Text ?? Number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
