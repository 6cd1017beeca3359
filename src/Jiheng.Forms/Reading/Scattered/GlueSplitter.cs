using Jiheng.Domain.Indicators;
using Jiheng.Forms.Reading.RunOn;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Scattered;

/// <summary>Parts cells that a PDF's text glued together: 2022-12-31计划开始日期, &gt;=10项梳理企业档案信息数, =2人产出指标, 项目类别项目名称.</summary>
internal static class GlueSplitter
{
    private const int DateLength = 10;
    private const int ShortestName = 4;

    public static List<Token> Split(List<Token> tokens)
    {
        var parted = new List<Token>(tokens.Count + 8);
        foreach (var token in tokens)
        {
            var at = token.IsLabel || token.Level.IsLevel ? 0 : CutAt(token.Text);
            if (at == 0)
            {
                parted.Add(token);
                continue;
            }

            parted.Add(token.With(token.Text[..at]));
            parted.Add(token.With(token.Text[at..], Gap.None));
        }

        return parted;
    }

    private static int CutAt(string text)
    {
        if (text.Length > DateLength && DateOnly.TryParseExact(text.AsSpan(0, DateLength), "yyyy-MM-dd", out _)) return DateLength;
        var sign = OperatorText.Lead(text, out _);
        if (sign > 0)
        {
            var end = sign;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',')) end++;
            if (end > sign)
            {
                end += UnitWords.At(text.AsSpan(end));
                var rest = text[end..];
                return end < text.Length && (rest.Length >= ShortestName || Vocabulary.LevelOf(LabelKey.Of(rest)).IsLevel) && rest[0] is not ('(' or '（') ? end : 0;
            }
        }

        for (var i = 2; i < text.Length - 1 && text.Length <= 16; i++)
        {
            if (Vocabulary.FieldOf(LabelKey.Of(text.AsSpan(0, i))) is not null && Vocabulary.FieldOf(LabelKey.Of(text.AsSpan(i))) is not null) return i;
        }

        return 0;
    }
}
