using System.Globalization;
using System.Text;

namespace Jiheng.Forms.Formats.Excel;

/// <summary>A number format of a sheet: places, thousands, percent, and the words around the number, such as 0.00"万元".</summary>
/// <param name="Least">The fewest decimals.</param>
/// <param name="Most">The most decimals; null for the general format, which shows all there are.</param>
/// <param name="Thousands">Whether thousands are parted.</param>
/// <param name="Percent">Whether the number is shown in hundredths.</param>
/// <param name="Before">Words before it.</param>
/// <param name="After">Words after it.</param>
internal sealed record NumberFormat(int Least, int? Most, bool Thousands, bool Percent, string Before, string After)
{
    private const int MostDecimals = 15;

    public static NumberFormat General { get; } = new(0, null, false, false, "", "");

    public string Show(double number)
    {
        // What a sheet holds has fifteen digits; the rest is noise of binary fractions.
        if (double.IsNaN(number) || double.IsInfinity(number) || Math.Abs(number) > 1e15) return number.ToString("R", CultureInfo.InvariantCulture);
        var value = decimal.Parse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        if (Percent) value *= 100;
        var pattern = new StringBuilder(Thousands ? "#,##0" : "0");
        var most = Math.Min(Most ?? MostDecimals, MostDecimals);
        if (most > 0) pattern.Append('.').Append('0', Least).Append('#', most - Least);
        return Before + value.ToString(pattern.ToString(), CultureInfo.InvariantCulture) + (Percent ? "%" : "") + After;
    }

    /// <summary>Reads the first section of a format: that of numbers that are not negative.</summary>
    public static NumberFormat Parse(string format)
    {
        var (before, after) = (new StringBuilder(), new StringBuilder());
        int least = 0, most = 0;
        bool digits = false, decimals = false, thousands = false, percent = false;
        for (var i = 0; i < format.Length && format[i] != ';'; i++)
        {
            switch (format[i])
            {
                case '0' or '#' or '?':
                    digits = true;
                    if (decimals) most++;
                    if (decimals && format[i] == '0') least = most;
                    break;
                case '.':
                    decimals = true;
                    break;
                case ',':
                    thousands = digits && !decimals;
                    break;
                case '%':
                    percent = true;
                    break;
                case '"':
                    var close = format.IndexOf('"', i + 1);
                    if (close < 0) return General;
                    Words(format[(i + 1)..close]);
                    i = close;
                    break;
                case '\\' when i + 1 < format.Length:
                    Words(format[++i].ToString());
                    break;
                case '_' or '*':
                    i++;
                    break;
                case '[':
                    var end = format.IndexOf(']', i);
                    if (end < 0) return General;
                    if (format[i..end] is ['[', '$', .. var money]) Words(money.Split('-')[0]);
                    i = end;
                    break;
                case 'E' or 'e' or '/' or '@':
                    return General;
                case 'G' when format.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    return General;
                case > '\u007F' or '(' or ')' or '-' or '+' or ' ' or '¥' or '$':
                    Words(format[i].ToString());
                    break;
                default:
                    break;
            }
        }

        return digits ? new NumberFormat(least, most, thousands, percent, before.ToString(), after.ToString().TrimEnd()) : General;

        void Words(string words) => (digits ? after : before).Append(words);
    }
}
