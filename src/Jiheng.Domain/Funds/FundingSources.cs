namespace Jiheng.Domain.Funds;

/// <summary>One amount and the sources it is made of.</summary>
/// <remarks>Total = fiscal + other; fiscal = current year + carried over. Any part may be unprinted (null).</remarks>
public sealed record FundingSources
{
    public static FundingSources None { get; } = new();

    /// <summary>总额</summary>
    public Money? Total { get; init; }

    /// <summary>财政资金 or 财政拨款, all fiscal money</summary>
    public Money? Fiscal { get; init; }

    /// <summary>当年财政拨款</summary>
    public Money? CurrentYearFiscal { get; init; }

    /// <summary>上年结转资金</summary>
    public Money? CarriedOver { get; init; }

    /// <summary>其他资金 (自有资金, 单位资金)</summary>
    public Money? Other { get; init; }

    public bool IsEmpty => Total is null && Fiscal is null && CurrentYearFiscal is null && CarriedOver is null && Other is null;
}
