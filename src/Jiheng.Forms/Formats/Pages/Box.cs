using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Pages;

/// <summary>A rectangle on a page, in points from its upper left corner.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    // Fourteen metres.
    private const double Farthest = 40_000;

    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double CentreX => (Left + Right) / 2;

    public double CentreY => (Top + Bottom) / 2;

    /// <summary>Whether it could be on any sheet of paper: damaged and hostile files place text beyond all measure.</summary>
    public bool IsOnPaper => Width > 0 && Height > 0 && Math.Abs(Left) < Farthest && Math.Abs(Top) < Farthest && Math.Abs(Right) < Farthest && Math.Abs(Bottom) < Farthest;

    public bool Holds(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    /// <summary>The smallest rectangle around both.</summary>
    public Box Around(Box other) => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    public PageBox ToPageBox() => new((float)Left, (float)Top, (float)Width, (float)Height);
}
