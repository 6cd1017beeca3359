using Jiheng.Domain.Documents;
using Jiheng.Domain.Terms;

namespace Jiheng.Forms.Reading.Tokens;

/// <summary>Parts a cell that holds a label and its value: "预算单位:东莞市交通运输局", "年度资金总额:16".</summary>
internal static class LabelSplitter
{
    private const int LongestLabel = 24;

    /// <summary>Whether a text can hold a label and its value at all: a colon stands near its start, and something after it.</summary>
    public static bool MayHold(string text) => text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOfAny(':', '：') is var colon && colon > 0 && colon < text.Length - 1;

    public static IEnumerable<(string Text, Place Place)> Split(string text, Place place)
    {
        if (MayHold(text))
        {
            var colon = text.AsSpan().IndexOfAny(':', '：');
            var key = LabelKey.Of(text.AsSpan(0, colon));
            // "其中:财政拨款" is one label; "项目总目标：…" is a label and its value.
            var field = Vocabulary.FieldOf(key);
            var whole = Vocabulary.FieldOf(LabelKey.Of(text));
            if (field is not null && whole is null && !(field == FormField.Other && key is "其中" or "注"))
            {
                yield return (text[..(colon + 1)], place);
                var next = NextLabel(text, colon + 1);
                var value = text[(colon + 1)..next].Trim();

                // 填报单位:(盖章): what stands in brackets asks for a stamp, it is no unit.
                if (value is not ("(盖章)" or "（盖章）" or "(公章)" or "（公章）" or "(签章)" or "（签章）")) yield return (value, place.After(colon + 1));
                if (next == text.Length) yield break;
                foreach (var rest in Split(text[next..].TrimStart(), place.After(next))) yield return rest;
                yield break;
            }
        }

        yield return (text, place);
    }

    // 单位名称:某局 填报日期:2023年4月15日: a blank and then another label with its colon.
    private static int NextLabel(string text, int from)
    {
        for (var i = from + 1; i < text.Length - 1; i++)
        {
            if (!char.IsWhiteSpace(text[i - 1]) || char.IsWhiteSpace(text[i])) continue;
            var colon = text.AsSpan(i, Math.Min(LongestLabel, text.Length - i)).IndexOfAny(':', '：');
            if (colon > 0 && Vocabulary.FieldOf(LabelKey.Of(text.AsSpan(i, colon))) is not null) return i;
        }

        return text.Length;
    }
}
