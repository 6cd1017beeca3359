namespace Jiheng.Domain.Funds;

/// <summary>The unit in which a form prints its amounts (金额单位).</summary>
public enum MoneyUnit
{
    /// <summary>元</summary>
    Yuan,

    /// <summary>万元, ten thousand 元</summary>
    WanYuan,

    /// <summary>亿元, a hundred million 元</summary>
    YiYuan,
}
