namespace Jiheng.Forms.Formats.Pages;

/// <summary>A straight line that runs along or down a page.</summary>
/// <param name="IsHorizontal">Along; else down.</param>
/// <param name="At">Where it stands: its distance from the page's top, or from its left.</param>
/// <param name="From">Where it begins, in the direction that it runs.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct Ruling(bool IsHorizontal, double At, double From, double To)
{
    /// <summary>How thick a line may be: a wider rectangle is a coloured ground.</summary>
    private const double Thickest = 3;

    private const double Shortest = 4;

    // Fourteen metres: what is farther off is on no paper.
    private const double Farthest = 40_000;

    /// <summary>The line from one point to another; null where it is slanted or too short to part cells.</summary>
    public static Ruling? Between(double x1, double y1, double x2, double y2) =>
        !(Math.Abs(x1) < Farthest && Math.Abs(y1) < Farthest && Math.Abs(x2) < Farthest && Math.Abs(y2) < Farthest) ? null
        : Math.Abs(y1 - y2) <= 0.75 && Math.Abs(x1 - x2) >= Shortest ? new Ruling(true, (y1 + y2) / 2, Math.Min(x1, x2), Math.Max(x1, x2))
        : Math.Abs(x1 - x2) <= 0.75 && Math.Abs(y1 - y2) >= Shortest ? new Ruling(false, (x1 + x2) / 2, Math.Min(y1, y2), Math.Max(y1, y2))
        : null;

    /// <summary>The line that a thin filled rectangle is; null for any other rectangle.</summary>
    public static Ruling? Of(Box filled) =>
        filled.Height <= Thickest && filled.Width > filled.Height ? Between(filled.Left, filled.CentreY, filled.Right, filled.CentreY)
        : filled.Width <= Thickest ? Between(filled.CentreX, filled.Top, filled.CentreX, filled.Bottom)
        : null;
}
