using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Rows;

namespace Jiheng.Forms.Reading.RunOn;

/// <summary>Parts one row whose cells ran together in a line of its own: 叫号机运作定性完好7达成指标7无. Both ends of the row are known,
/// so of all ways to part it the one that explains the whole line best is taken.</summary>
internal sealed class RunOnLine(IReadOnlyList<TableColumn> columns)
{
    private const int LongestLine = 240;
    private const int LongestWords = 24;
    private const double NoCell = 3;
    private const int ShortestPhrase = 2;
    private const int LongestPhrase = 12;
    private const decimal MostPoints = 50;

    private readonly IndicatorColumn[] kinds = [.. columns.Select(column => column.Kind)
        .Where(kind => kind is IndicatorColumn.Operator or IndicatorColumn.Target or IndicatorColumn.Unit or IndicatorColumn.Points or IndicatorColumn.Actual or IndicatorColumn.Score)];

    private readonly bool endsWithWords = columns[^1].Kind is IndicatorColumn.Deviation or IndicatorColumn.Remark or IndicatorColumn.Basis or IndicatorColumn.Description;

    /// <summary>The name and the values of a line; null where it cannot be parted.</summary>
    public IReadOnlyList<string>? Parts(string text)
    {
        if (text.Length > LongestLine) return null;
        var search = new Search(text, kinds, endsWithWords);
        for (var nameEnd = 2; nameEnd < text.Length; nameEnd++)
        {
            if (!InBrackets(text, nameEnd)) search.From(nameEnd);
        }

        return search.Best;
    }

    private static bool InBrackets(string text, int index)
    {
        var open = text.LastIndexOfAny(['(', '（'], index - 1);
        return open >= 0 && text.AsSpan(open, index - open).IndexOfAny(')', '）') < 0 && text.AsSpan(index).IndexOfAny(')', '）') >= 0;
    }

    /// <summary>All ways to part one line, cheapest kept.</summary>
    private sealed class Search(string text, IndicatorColumn[] kinds, bool endsWithWords)
    {
        private readonly string?[] cells = new string?[kinds.Length];
        private double best = double.MaxValue;

        public List<string>? Best { get; private set; }

        public void From(int nameEnd)
        {
            // A name that stops inside a number or a date, or short of its last sign, is none.
            if (text[nameEnd - 1] is '年' or '月' && char.IsAsciiDigit(text[nameEnd - 2])) return;
            if (char.IsAsciiDigit(text[nameEnd]) && char.IsAsciiDigit(text[nameEnd - 1])) return;
            if (OperatorText.Lead(text.AsSpan(nameEnd - 1), out _) > 1) return;
            Place(nameEnd, nameEnd, 0, 0);
        }

        private void Place(int nameEnd, int at, int column, double cost)
        {
            if (cost >= best) return;
            if (column == kinds.Length)
            {
                Close(nameEnd, at, cost);
                return;
            }

            foreach (var (end, price) in Ends(at, column))
            {
                cells[column] = end > at ? text[at..end] : null;
                Place(nameEnd, end, column + 1, cost + price);
            }
        }

        private void Close(int nameEnd, int at, double cost)
        {
            if (at < text.Length && (!endsWithWords || char.IsAsciiDigit(text[at]) || text[at] is '%' or '.')) return;
            // A reason does not begin with a bracket: it is the unit of a figure that was cut short.
            if (at < text.Length && text[at] is '(' or '（') cost += 2;
            cost += Agreement();
            if (cost >= best) return;
            best = cost;
            Best = [text[..nameEnd], .. cells.OfType<string>()];
            if (at < text.Length) Best.Add(text[at..]);
        }

        // Points and score are mostly equal, target and actual too, and a score is never above its points.
        private double Agreement()
        {
            var (points, score) = (ValueText.Number(Cell(IndicatorColumn.Points)), ValueText.Number(Cell(IndicatorColumn.Score)));
            var cost = points is null || score is null || score == points ? 0.0 : score > points ? 20 : 0.6;
            var (target, actual) = (ValueText.Parse(Cell(IndicatorColumn.Target)), ValueText.Parse(Cell(IndicatorColumn.Actual)));
            if (target?.Number is { } wanted && actual?.Number is { } reached && wanted != reached) cost += 0.5;
            return cost;
        }

        private string? Cell(IndicatorColumn kind) => Array.IndexOf(kinds, kind) is var index and >= 0 ? cells[index] : null;

        private IEnumerable<(int End, double Cost)> Ends(int at, int column) => kinds[column] switch
        {
            IndicatorColumn.Operator => Operators(at),
            IndicatorColumn.Points or IndicatorColumn.Score => Points(at, mayBeNone: kinds[column] == IndicatorColumn.Score),
            IndicatorColumn.Unit => Units(at),
            _ => Values(at, hasUnitColumn: Array.IndexOf(kinds, IndicatorColumn.Unit) >= 0, free: column > 0 && (kinds[column] == IndicatorColumn.Actual || cells[column - 1] == "定性"), first: column == 0),
        };

        private IEnumerable<(int End, double Cost)> Operators(int at)
        {
            var length = OperatorText.Lead(text.AsSpan(at), out _);
            if (length > 0) yield return (at + length, 0);
            else if (string.CompareOrdinal(text, at, "定性", 0, 2) == 0) yield return (at + 2, 0);
            yield return (at, NoCell);
        }

        private IEnumerable<(int End, double Cost)> Units(int at)
        {
            var length = UnitWords.At(text.AsSpan(at));
            if (length > 0) yield return (at + length, 0);
            yield return (at, 0.5);
        }

        private IEnumerable<(int End, double Cost)> Points(int at, bool mayBeNone)
        {
            for (var length = 1; length <= 5 && at + length <= text.Length; length++)
            {
                if (ValueText.Number(text.AsSpan(at, length)) is not (>= 0 and <= 100 and var points) || text[at] is '.' or '-' or '+' || text[at + length - 1] is '.' or ',' || (text[at] == '0' && length > 1 && text[at + 1] != '.')) continue;
                yield return (at + length, points > MostPoints || (points == 0 && !mayBeNone) ? 0.6 : 0);
            }

            yield return (at, NoCell);
        }

        private IEnumerable<(int End, double Cost)> Values(int at, bool hasUnitColumn, bool free, bool first)
        {
            var sign = at < text.Length && text[at] == '±' ? 1 : OperatorText.Lead(text.AsSpan(at), out _);
            var end = at + sign;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
            {
                end++;
                if (!char.IsAsciiDigit(text[end - 1]) || (text[at + sign] == '0' && end - at - sign > 1 && text[at + sign + 1] != '.')) continue;
                // 2020年 is a point in time, however much 年 is a unit.
                if (end - at - sign == 4 && end < text.Length && text[end] == '年' && text[at + sign] is '1' or '2') continue;
                var unit = UnitWords.Printed(text.AsSpan(end));
                if (unit > 0) yield return (end + unit + Bound(end + unit), hasUnitColumn ? 0.6 : 0);
                yield return (end + Bound(end), sign > 0 || hasUnitColumn ? 0.2 : 1.2);
            }

            for (var length = Math.Min(LongestWords, text.Length - at); length >= 1; length--)
            {
                var word = text.AsSpan(at, length);
                var ends = at + length == text.Length || char.IsAsciiDigit(text[at + length]);
                if (QualitativeWords.Contains(word.ToString()) || word is "是/否" or "是" or "否") yield return (at + length, ends ? 0.3 : 1.5);
                else if (IsPointInTime(word)) yield return (at + length, ends ? 1 : 1.5);
                else if (ends && free && !word.ContainsAnyInRange('0', '9')) yield return (at + length, 1 + (0.05 * length));
            }

            // 资金使用效益按要求支出: what follows a whole name is its target in words that no list holds.
            if (first && QualitativeWords.EndsName(text[..at]))
            {
                for (var length = Math.Min(LongestPhrase, text.Length - at); length >= ShortestPhrase; length--)
                {
                    if (!text.AsSpan(at, length).ContainsAnyInRange('0', '9')) yield return (at + length, 2.2 + (0.03 * length));
                }
            }

            yield return (at, NoCell);
        }

        // 95%以上, ±3%以内: the bound belongs to the value.
        private int Bound(int at) => at + 2 <= text.Length && text.AsSpan(at, 2) is "以上" or "以内" or "以下" or "左右" ? 2 : 0;

        // 2025年年底前, 11月底之前: it begins with a figure and is none.
        private static bool IsPointInTime(ReadOnlySpan<char> word) => char.IsAsciiDigit(word[0]) && word[^1] is '前' or '底' or '日' or '月' or '成' or '位' && word.IndexOfAny('年', '月') > 0;
    }
}
