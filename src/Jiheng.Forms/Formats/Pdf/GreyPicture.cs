using System.Globalization;
using System.Text;

namespace Jiheng.Forms.Formats.Pdf;

/// <summary>A grey picture as pdftoppm writes it (PGM): a short head of text, then a byte a dot.</summary>
internal sealed record GreyPicture(int Width, int Height, Memory<byte> Dots)
{
    // A thin line falls between the dots and is half as dark as it was drawn.
    private const byte Dark = 208;

    public bool IsDark(int x, int y) => Dots.Span[(y * Width) + x] < Dark;

    /// <summary>Null where the file is no such picture.</summary>
    public static GreyPicture? Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var head = Encoding.ASCII.GetString(bytes, 0, Math.Min(bytes.Length, 64)).Split(['\n', ' '], 5);
        if (head.Length < 5 || head[0] != "P5" || !int.TryParse(head[1], CultureInfo.InvariantCulture, out var width) || !int.TryParse(head[2], CultureInfo.InvariantCulture, out var height)) return null;
        var start = head.Take(4).Sum(part => part.Length + 1);
        return width > 0 && height > 0 && bytes.Length - start >= (long)width * height ? new GreyPicture(width, height, bytes.AsMemory(start)) : null;
    }

    /// <summary>Paints a rectangle white, as far as it is on the picture.</summary>
    public void Whiten(int left, int top, int right, int bottom)
    {
        for (var y = Math.Max(0, top); y <= Math.Min(Height - 1, bottom); y++)
        {
            var (from, to) = (Math.Clamp(left, 0, Width), Math.Clamp(right + 1, 0, Width));
            if (to > from) Dots.Span.Slice((y * Width) + from, to - from).Fill(byte.MaxValue);
        }
    }

    public void Write(string file)
    {
        using var stream = File.Create(file);
        stream.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{Width} {Height}\n255\n")));
        stream.Write(Dots.Span[..(Width * Height)]);
    }
}
