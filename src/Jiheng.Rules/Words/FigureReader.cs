using Jiheng.Domain.Indicators;

namespace Jiheng.Rules.Words;

/// <summary>Goes through running text and stops at each figure with what stands behind it: 2万余人次, 1500余次, 20—100万元.</summary>
internal ref struct FigureReader
{
    private readonly ReadOnlySpan<char> text;
    private int at;

    public FigureReader(ReadOnlySpan<char> text)
    {
        this.text = text;
        Unit = [];
    }

    /// <summary>The figure with 百, 千, 万, 亿 worked in. For money the multiplier stays in the unit: 万元.</summary>
    public decimal Number { get; private set; }

    /// <summary>The unit behind the figure; empty where none is known.</summary>
    public ReadOnlySpan<char> Unit { get; private set; }

    public UnitKind Kind { get; private set; }

    /// <summary>Whether 多, 余 or + follows: the figure is a rounded one.</summary>
    public bool IsRounded { get; private set; }

    public int Start { get; private set; }

    public int End => at;

    public bool Next()
    {
        while (at < text.Length)
        {
            var digit = text[at..].IndexOfAnyInRange('0', '9');
            if (digit < 0) break;
            Start = at += digit;
            while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))) at++;
            if (ValueText.Number(text[Start..at]) is not { } number) continue;
            ReadUnit(number);
            return true;
        }

        at = text.Length;
        return false;
    }

    private void ReadUnit(decimal number)
    {
        (Number, IsRounded, Kind) = (number, false, UnitKind.Missing);
        Unit = [];
        var next = at;
        SkipRounding(ref next);
        var length = Units.LengthAt(text[next..], out var kind);
        if (length == 0 || kind != UnitKind.Money)
        {
            while (next < text.Length && Units.Multiplier(text[next]) is var times && times > 1 && Number < 1_000_000_000m)
            {
                Number *= times;
                next++;
            }

            SkipRounding(ref next);
            length = Units.LengthAt(text[next..], out kind);
        }

        if (length == 0) return;
        (Kind, at) = (kind, next + length);
        Unit = text.Slice(next, length);
    }

    private void SkipRounding(ref int next)
    {
        while (next < text.Length && text[next] is '余' or '多' or '+' or '来' or ' ')
        {
            IsRounded |= text[next] != ' ';
            next++;
        }
    }
}
