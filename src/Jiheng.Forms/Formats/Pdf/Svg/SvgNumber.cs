using System.Globalization;
using System.Numerics;

namespace Jiheng.Forms.Formats.Pdf.Svg;

/// <summary>Numbers and matrices in the attributes of an SVG.</summary>
internal static class SvgNumber
{
    public static float Of(ReadOnlySpan<char> text) => float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && float.IsFinite(number) ? number : 0;

    /// <summary>matrix(a,b,c,d,e,f), the only form that cairo writes; nothing else changes anything.</summary>
    public static Matrix3x2 Matrix(string? transform)
    {
        if (transform is null || !transform.StartsWith("matrix(", StringComparison.Ordinal)) return Matrix3x2.Identity;
        var parts = transform[7..].TrimEnd(')', ' ').Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length != 6 ? Matrix3x2.Identity : new Matrix3x2(Of(parts[0]), Of(parts[1]), Of(parts[2]), Of(parts[3]), Of(parts[4]), Of(parts[5]));
    }
}
