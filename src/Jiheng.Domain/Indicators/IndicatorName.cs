using Jiheng.Domain.Terms;

namespace Jiheng.Domain.Indicators;

/// <summary>When two printed names mean one indicator.</summary>
public static class IndicatorName
{
    private const string Numbering = "指标";
    private const string Numerals = "0123456789.一二三四五六七八九十";
    private const string AroundNumerals = " ：:、．，,()（）";

    /// <summary>What all printings of one name have in common: 指标1：培训人数 and 培训人数 have one key.</summary>
    public static string Key(string name)
    {
        var plain = PlainText.Of(name).AsSpan();
        if (plain.StartsWith(Numbering, StringComparison.Ordinal))
        {
            var rest = plain[Numbering.Length..].TrimStart(Numerals);
            if (rest.Length > 0 && rest.Length < plain.Length - Numbering.Length) plain = rest;
        }

        return plain.ToString();
    }

    /// <summary>A name without the number that some forms print before it: 培训人数 for 指标1：培训人数. Blanks around it go too.</summary>
    public static string WithoutNumber(string name)
    {
        var text = name.AsSpan().Trim();
        if (!text.StartsWith(Numbering, StringComparison.Ordinal)) return text.ToString();
        var rest = text[Numbering.Length..].TrimStart(Numerals + AroundNumerals);
        var isNumbered = text[Numbering.Length..(text.Length - rest.Length)].Trim(AroundNumerals).Length > 0;
        return (isNumbered && rest.Length > 0 ? rest : text).ToString();
    }
}
