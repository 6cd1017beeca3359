namespace Jiheng.Domain.Funds;

/// <summary>An amount of money in whole fen (分): exact in memory, in JSON and in every database.</summary>
/// <remarks>Forms print 元 or 万元; convert at the border. An amount finer than one fen is refused, never rounded.</remarks>
public readonly record struct Money(long Fen) : IComparable<Money>
{
    public static Money Zero { get; }

    /// <summary>The amount in 元, with at most two decimals.</summary>
    public decimal Yuan => Fen / 100m;

    /// <summary>The amount in 万元, with at most six decimals.</summary>
    public decimal WanYuan => Fen / 1_000_000m;

    /// <summary>Reads an amount printed in <paramref name="unit"/>.</summary>
    /// <returns>False where the amount is finer than one fen or beyond what a form can hold.</returns>
    public static bool TryFrom(decimal printed, MoneyUnit unit, out Money money)
    {
        money = default;
        var perUnit = FenPer(unit);
        if (Math.Abs(printed) > long.MaxValue / perUnit) return false;
        var fen = printed * perUnit;
        if (fen != decimal.Truncate(fen)) return false;
        money = new Money((long)fen);
        return true;
    }

    public static Money FromYuan(decimal yuan) => From(yuan, MoneyUnit.Yuan);

    public static Money FromWanYuan(decimal wanYuan) => From(wanYuan, MoneyUnit.WanYuan);

    /// <summary>The amount expressed in the unit that the form prints.</summary>
    public decimal In(MoneyUnit unit) => Fen / FenPer(unit);

    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    public static Money operator +(Money left, Money right) => new(checked(left.Fen + right.Fen));

    public static Money operator -(Money left, Money right) => new(checked(left.Fen - right.Fen));

    public static bool operator <(Money left, Money right) => left.Fen < right.Fen;

    public static bool operator >(Money left, Money right) => left.Fen > right.Fen;

    public static bool operator <=(Money left, Money right) => left.Fen <= right.Fen;

    public static bool operator >=(Money left, Money right) => left.Fen >= right.Fen;

    private static Money From(decimal printed, MoneyUnit unit) => TryFrom(printed, unit, out var money)
        ? money
        : throw new ArgumentOutOfRangeException(nameof(printed), printed, "Finer than one fen, or too large.");

    private static decimal FenPer(MoneyUnit unit) => unit switch
    {
        MoneyUnit.Yuan => 100m,
        MoneyUnit.WanYuan => 1_000_000m,
        MoneyUnit.YiYuan => 10_000_000_000m,
    };
}
