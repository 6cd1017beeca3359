using Jiheng.Domain.Terms;

namespace Jiheng.Domain.Indicators;

/// <summary>When two printed names mean one indicator.</summary>
public static class IndicatorName
{
    private const string Numbering = "指标";

    /// <summary>What all printings of one name have in common: 指标1：培训人数 and 培训人数 have one key.</summary>
    public static string Key(string name)
    {
        var plain = PlainText.Of(name).AsSpan();
        if (plain.StartsWith(Numbering, StringComparison.Ordinal))
        {
            var rest = plain[Numbering.Length..].TrimStart("0123456789.一二三四五六七八九十");
            if (rest.Length > 0 && rest.Length < plain.Length - Numbering.Length) plain = rest;
        }

        return plain.ToString();
    }
}
