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
    private readonly string pattern = Pattern(Math.Min(Least, MostDecimals), Math.Min(Most ?? MostDecimals, MostDecimals), Thousands);

    public static NumberFormat General { get; } = new(0, null, false, false, "", "");

    public string Show(double number)
    {
        // What a sheet holds has fifteen digits; the rest is noise of binary fractions.
        if (double.IsNaN(number) || double.IsInfinity(number) || Math.Abs(number) > 1e15) return number.ToString("R", CultureInfo.InvariantCulture);
        Span<char> digits = stackalloc char[32];
        number.TryFormat(digits, out var length, "G15", CultureInfo.InvariantCulture);
        var value = decimal.Parse(digits[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
        if (Percent) value *= 100;
        return Before + value.ToString(pattern, CultureInfo.InvariantCulture) + (Percent ? "%" : "") + After;
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

    private static string Pattern(int least, int most, bool thousands) =>
        (thousands ? "#,##0" : "0") + (most > 0 ? "." + new string('0', least) + new string('#', most - least) : "");
}
