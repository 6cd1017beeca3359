using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Pages;

/// <summary>A rectangle on a page, in points from its upper left corner.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double CentreX => (Left + Right) / 2;

    public double CentreY => (Top + Bottom) / 2;

    public bool Holds(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    /// <summary>The smallest rectangle around both.</summary>
    public Box Around(Box other) => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    public PageBox ToPageBox() => new((float)Left, (float)Top, (float)Width, (float)Height);
}
