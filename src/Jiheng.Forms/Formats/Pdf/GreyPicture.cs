using System.Globalization;
using System.Text;

namespace Jiheng.Forms.Formats.Pdf;

/// <summary>A grey picture as pdftoppm writes it (PGM): a short head of text, then a byte a dot.</summary>
internal sealed record GreyPicture(int Width, int Height, ReadOnlyMemory<byte> Dots)
{
    private const byte Dark = 128;

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
}
