namespace Jiheng.Storage.Statistics;

/// <summary>How often a rule found something.</summary>
public sealed record RuleStatistic
{
    /// <summary>The rule's code.</summary>
    public required string Rule { get; init; }

    public required int Findings { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public int Hints => Findings - Errors - Warnings;

    /// <summary>In how many forms.</summary>
    public required int Forms { get; init; }
}

/// <summary>What was found in a unit's forms.</summary>
public sealed record UnitStatistic
{
    /// <summary>Null for forms that tell no unit.</summary>
    public required string? Unit { get; init; }

    public required int Forms { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public required int Hints { get; init; }

    public required int NotCheckable { get; init; }

    public required int Rows { get; init; }

    public required int QuantifiedRows { get; init; }

    /// <summary>The share of indicators that are quantified, 0 to 1; null without indicators.</summary>
    public decimal? QuantifiedShare => Rows == 0 ? null : (decimal)QuantifiedRows / Rows;
}

/// <summary>All forms together.</summary>
public sealed record LibraryTotals
{
    public int Forms { get; init; }

    public int Documents { get; init; }

    public int Errors { get; init; }

    public int Warnings { get; init; }

    public int Hints { get; init; }

    public int NotCheckable { get; init; }

    public int Inferred { get; init; }

    public int Rows { get; init; }

    public int QuantifiedRows { get; init; }

    /// <summary>The sum of the forms' amounts in fen.</summary>
    public long AmountFen { get; init; }

    /// <summary>The share of indicators that are quantified, 0 to 1; null without indicators.</summary>
    public decimal? QuantifiedShare => Rows == 0 ? null : (decimal)QuantifiedRows / Rows;
}

/// <summary>How the printed total scores stand to the computed ones, in forms.</summary>
/// <param name="Same">一致</param>
/// <param name="Different">不一致</param>
/// <param name="NotComputed">无法复算</param>
/// <param name="NotPrinted">没有印总分</param>
public sealed record ScoreTotals(int Same, int Different, int NotComputed, int NotPrinted);

/// <summary>Forms with the same printed and computed total score.</summary>
/// <param name="Printed">What the forms say.</param>
/// <param name="Computed">What comes out.</param>
/// <param name="Forms">How many forms.</param>
/// <param name="Example">One of them.</param>
public sealed record ScorePair(decimal Printed, decimal Computed, int Forms, long Example);

/// <summary>A text that stands in the forms of several projects.</summary>
/// <param name="Hash">To list the forms by (FormFilter.CopyHash).</param>
/// <param name="Text">One of its printings.</param>
/// <param name="Field">Where it stands in one of the forms.</param>
/// <param name="Projects">In how many projects; a project's declaration and self-evaluation share their texts by right.</param>
/// <param name="Forms">In how many forms.</param>
public sealed record CopiedText(long Hash, string Text, string Field, int Projects, int Forms);
