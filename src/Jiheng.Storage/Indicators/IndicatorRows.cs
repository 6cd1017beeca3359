using Jiheng.Domain.Indicators;
using Jiheng.Rules.Indicators;
using Jiheng.Storage.Records;
using Jiheng.Storage.Searching;

namespace Jiheng.Storage.Indicators;

/// <summary>Rows of the library of indicators as they are made.</summary>
internal static class IndicatorRows
{
    /// <summary>An indicator that a division uses for the first time; it keeps what the product knows of it.</summary>
    public static StoredIndicator New(LearnedIndicator indicator, StoredIndicator? product, long? division) => Named(new()
    {
        DivisionId = division,
        FirstLevel = indicator.Key.Level1,
        SecondLevel = indicator.Key.Level2,
        Name = product?.Name ?? indicator.Name,
        NameKey = indicator.Key.Name,
        Search = "",
        Field = product?.Field,
        Nature = product?.Nature ?? indicator.Target?.Nature ?? ValueNature.Described,
        Comparison = product?.Comparison,
        Value = product?.Value,
        Units = product?.Units,
        Explanation = product?.Explanation,
    });

    /// <summary>An indicator of the product.</summary>
    public static StoredIndicator New(CommonIndicator indicator)
    {
        var row = new StoredIndicator { FirstLevel = indicator.Level1, SecondLevel = indicator.Level2, Name = indicator.Name, NameKey = IndicatorName.Key(indicator.Name), Search = "" };
        Fill(row, indicator);
        return row;
    }

    /// <summary>Lets a row say what this edition of the product says.</summary>
    public static void Fill(StoredIndicator row, CommonIndicator indicator)
    {
        (row.Name, row.Field) = (indicator.Name, indicator.Field);
        (row.Nature, row.Comparison, row.Value, row.Explanation) = (indicator.Nature, indicator.Operator, indicator.Value, indicator.Explanation);
        row.Units ??= indicator.Unit;
        Named(row);
    }

    /// <summary>Lets go of a row that this edition of the product has not, as if it had been learnt.</summary>
    public static void Release(StoredIndicator row)
    {
        row.Field = null;
        Named(row);
    }

    // A line end is in no folded text, so that nothing is found that stands half in the name and half in the field.
    private static StoredIndicator Named(StoredIndicator row)
    {
        var (name, field) = (FoldedText.Plain(row.Name), FoldedText.Plain(row.Field));
        row.Search = $"{name}\n{field}";
        HashSet<long> pairs = [.. CharacterPairs.Of(name), .. CharacterPairs.Of(field)];
        row.Pairs.RemoveAll(piece => !pairs.Remove(piece.Pair));
        row.Pairs.AddRange(pairs.Select(pair => new StoredIndicatorPair { Pair = pair }));
        return row;
    }
}
