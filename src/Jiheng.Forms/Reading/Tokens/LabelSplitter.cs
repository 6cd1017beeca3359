using Jiheng.Domain.Documents;
using Jiheng.Domain.Terms;

namespace Jiheng.Forms.Reading.Tokens;

/// <summary>Parts a cell that holds a label and its value: "预算单位:东莞市交通运输局", "年度资金总额:16".</summary>
internal static class LabelSplitter
{
    private const int LongestLabel = 24;

    public static IEnumerable<(string Text, Place Place)> Split(string text, Place place)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOfAny(':', '：');
        if (colon > 0 && colon < text.Length - 1)
        {
            var key = LabelKey.Of(text.AsSpan(0, colon));
            // "其中:财政拨款" is one label; "项目总目标：…" is a label and its value.
            var field = Vocabulary.FieldOf(key);
            var whole = Vocabulary.FieldOf(LabelKey.Of(text));
            if (field is not null && whole is null && !(field == FormField.Other && key is "其中" or "注"))
            {
                yield return (text[..(colon + 1)], place);
                yield return (text[(colon + 1)..].Trim(), place with { Column = place.Column + colon + 1 });
                yield break;
            }
        }

        yield return (text, place);
    }
}
