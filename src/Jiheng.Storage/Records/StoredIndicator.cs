using Jiheng.Domain.Indicators;

namespace Jiheng.Storage.Records;

/// <summary>An indicator of the library of indicators: one name on one level, of the product or of a division.</summary>
public sealed class StoredIndicator
{
    public long Id { get; set; }

    /// <summary>The division in whose approved forms it stands; null: it came with the product, or nobody's forms have it.</summary>
    public long? DivisionId { get; set; }

    public IndicatorLevel1 FirstLevel { get; set; }

    public IndicatorLevel2 SecondLevel { get; set; }

    /// <summary>As the product says it, or as it was printed first.</summary>
    public required string Name { get; set; }

    /// <summary>IndicatorName.Key: one row for all printings of a name.</summary>
    public required string NameKey { get; set; }

    /// <summary>Folded name and field, for searching.</summary>
    public required string Search { get; set; }

    /// <summary>The field of public work; null for one that no edition of the product has.</summary>
    public string? Field { get; set; }

    public ValueNature Nature { get; set; }

    /// <summary>The usual operator; null where there is none.</summary>
    public ComparisonOperator? Comparison { get; set; }

    /// <summary>What is usually asked, without operator and unit; null where that differs.</summary>
    public string? Value { get; set; }

    /// <summary>All units in which it was measured, the last one first: 人、人次. Null for none.</summary>
    public string? Units { get; set; }

    public string? Explanation { get; set; }

    /// <summary>How many approved forms have it.</summary>
    public int Uses { get; set; }

    /// <summary>How many organisations have it in approved forms.</summary>
    public int Users { get; set; }

    /// <summary>The last target as printed; null where it was not used.</summary>
    public string? LastValue { get; set; }

    public DateTime? LastUsedAt { get; set; }

    public StoredOrganisation? Division { get; set; }

    public List<StoredIndicatorUse> UsedBy { get; set; } = [];

    /// <summary>What <see cref="Search"/> holds.</summary>
    public List<StoredIndicatorPair> Pairs { get; set; } = [];
}

/// <summary>Two neighbouring characters that stand in what is searched of an indicator.</summary>
public sealed class StoredIndicatorPair
{
    /// <summary>CharacterPairs.Of.</summary>
    public long Pair { get; set; }

    public long IndicatorId { get; set; }
}

/// <summary>An organisation that has an indicator in approved forms.</summary>
public sealed class StoredIndicatorUse
{
    public long IndicatorId { get; set; }

    public long OrganisationId { get; set; }

    /// <summary>In how many.</summary>
    public int Uses { get; set; }

    /// <summary>The organisation's last target as printed; null where the cell was empty.</summary>
    public string? LastValue { get; set; }

    public DateTime LastUsedAt { get; set; }
}
