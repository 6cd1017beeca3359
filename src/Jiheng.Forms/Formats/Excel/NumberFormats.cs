using System.Collections.Concurrent;
using System.Globalization;

namespace Jiheng.Forms.Formats.Excel;

/// <summary>Numbers and days as a cell's format shows them.</summary>
internal static class NumberFormats
{
    private const int MostKept = 1_000;
    private static readonly ConcurrentDictionary<string, NumberFormat> Kept = new();

    public static string Show(double number, string? format) => Of(format).Show(number);

    /// <summary>A day; a format that shows no day shows a month.</summary>
    public static string Show(DateTime day, string? format)
    {
        if (format is not null && !format.Contains('d', StringComparison.OrdinalIgnoreCase) && format.Contains('y', StringComparison.OrdinalIgnoreCase))
            return format.Contains('m', StringComparison.OrdinalIgnoreCase) ? day.ToString("yyyy年M月", CultureInfo.InvariantCulture) : day.ToString("yyyy年", CultureInfo.InvariantCulture);
        return day.TimeOfDay == default ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : day.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }

    private static NumberFormat Of(string? format)
    {
        if (format is null) return NumberFormat.General;
        if (Kept.TryGetValue(format, out var known)) return known;
        var parsed = NumberFormat.Parse(format);
        if (Kept.Count < MostKept) Kept.TryAdd(format, parsed);
        return parsed;
    }
}
