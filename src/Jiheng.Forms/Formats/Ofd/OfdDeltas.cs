using System.Globalization;

namespace Jiheng.Forms.Formats.Ofd;

/// <summary>The distances from each character to the next. "g 5 4.2" says 4.2 five times.</summary>
internal static class OfdDeltas
{
    /// <summary>The distances, no more than are needed.</summary>
    public static List<double> Of(string? text, int most)
    {
        var distances = new List<double>();
        var parts = (text ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length && distances.Count < most; i++)
        {
            var times = 1;
            if (parts[i] == "g" && i + 2 < parts.Length)
            {
                if (!int.TryParse(parts[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out times)) times = 1;
                i += 2;
            }

            if (OfdElements.Number(parts[i]) is { } distance) distances.AddRange(Enumerable.Repeat(distance, Math.Min(times, most - distances.Count)));
        }

        return distances;
    }
}
