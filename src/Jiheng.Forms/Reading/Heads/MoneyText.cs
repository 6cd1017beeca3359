using Jiheng.Domain.Funds;
using Jiheng.Domain.Indicators;

namespace Jiheng.Forms.Reading.Heads;

/// <summary>Amounts as forms print them: 154,240.00, 2.38  万元, 854万(高标准农田建设400万元…).</summary>
internal static class MoneyText
{
    public static bool Is(string text) => TryRead(text, MoneyUnit.WanYuan, out _);

    /// <summary>Reads an amount; a unit printed beside it wins over the form's own.</summary>
    public static bool TryRead(string text, MoneyUnit formUnit, out Money money)
    {
        money = default;
        var span = text.AsSpan().Trim().TrimStart("¥￥");
        var end = 0;
        while (end < span.Length && (char.IsAsciiDigit(span[end]) || span[end] is '.' or ',' or '，' || (span[end] is >= '０' and <= '９'))) end++;
        if (end == 0 || ValueText.Number(span[..end].TrimEnd(",，")) is not { } number) return false;
        var rest = span[end..].Trim();
        var own = UnitAt(rest);
        if (own is null && rest.Length > 0 && rest[0] is not ('(' or '（')) return false;
        return Money.TryFrom(number, own ?? formUnit, out money);
    }

    /// <summary>The unit that an amount prints itself: 2.38 万元.</summary>
    public static MoneyUnit? UnitBeside(string amount) => UnitAt(amount.AsSpan().Trim().TrimStart("¥￥0123456789.,，").Trim());

    private static MoneyUnit? UnitAt(ReadOnlySpan<char> text) =>
        text.StartsWith("万", StringComparison.Ordinal) ? MoneyUnit.WanYuan : text.StartsWith("亿", StringComparison.Ordinal) ? MoneyUnit.YiYuan : text.StartsWith("元", StringComparison.Ordinal) ? MoneyUnit.Yuan : null;

    /// <summary>The unit that a label prints: 项目资金(万元), 单位:元.</summary>
    public static MoneyUnit? UnitIn(string text)
    {
        if (text.Contains("万元", StringComparison.Ordinal)) return MoneyUnit.WanYuan;
        if (text.Contains("亿元", StringComparison.Ordinal)) return MoneyUnit.YiYuan;
        var close = Tokens.LabelKey.Close(text);
        return close.Contains("(元)", StringComparison.Ordinal) || close.Contains("（元）", StringComparison.Ordinal) || close.EndsWith(":元", StringComparison.Ordinal)
            || close.EndsWith("：元", StringComparison.Ordinal) || close is "元" or "人民币元" ? MoneyUnit.Yuan : null;
    }
}
