using System.Linq.Expressions;
using Jiheng.Domain.Indicators;
using Jiheng.Storage.Records;

namespace Jiheng.Storage.Indicators;

/// <summary>An indicator of the library of indicators.</summary>
public sealed record IndicatorRow
{
    public required long Id { get; init; }

    public required IndicatorLevel1 Level1 { get; init; }

    public required IndicatorLevel2 Level2 { get; init; }

    public required string Name { get; init; }

    public required ValueNature Nature { get; init; }

    /// <summary>The usual operator; null where there is none.</summary>
    public ComparisonOperator? Operator { get; init; }

    /// <summary>What is usually asked, without operator and unit; null where that differs.</summary>
    public string? Value { get; init; }

    /// <summary>All units in which it was measured, the last one first; empty for none.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    public string? Explanation { get; init; }

    /// <summary>The field of public work; null where the product does not know it.</summary>
    public string? Field { get; init; }

    /// <summary>How many approved forms have it.</summary>
    public required int Uses { get; init; }

    /// <summary>How many organisations have it in approved forms.</summary>
    public required int Users { get; init; }

    /// <summary>The last target as printed; null where it was not used.</summary>
    public string? LastValue { get; init; }

    public DateTime? LastUsedAt { get; init; }

    /// <summary>The division in whose forms it stands; null where it came with the product.</summary>
    public string? DivisionName { get; init; }

    /// <summary>The usual target in one text, ≥90%; null where there is none.</summary>
    public string? Usual => Value is null ? null : $"{Operator?.Sign()}{Value}{(Units.Count > 0 ? Units[0] : "")}";

    internal static Expression<Func<StoredIndicator, IndicatorRow>> From { get; } = row => new IndicatorRow
    {
        Id = row.Id,
        Level1 = row.FirstLevel,
        Level2 = row.SecondLevel,
        Name = row.Name,
        Nature = row.Nature,
        Operator = row.Comparison,
        Value = row.Value,
        Units = row.Units == null ? Array.Empty<string>() : row.Units.Split('、', StringSplitOptions.None),
        Explanation = row.Explanation,
        Field = row.Field,
        Uses = row.Uses,
        Users = row.Users,
        LastValue = row.LastValue,
        LastUsedAt = row.LastUsedAt,
        DivisionName = row.Division == null ? null : row.Division.Name,
    };
}
