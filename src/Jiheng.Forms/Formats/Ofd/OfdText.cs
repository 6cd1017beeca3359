using System.Numerics;
using System.Xml.Linq;
using Jiheng.Forms.Formats.Pages;

namespace Jiheng.Forms.Formats.Ofd;

/// <summary>The words of a text object, and where its text runs to.</summary>
internal sealed record OfdText(IReadOnlyList<PageWord> Words, TextDirection Direction)
{
    // How far a character reaches above and below the line that it stands on, in sizes of the font.
    private const float Above = 0.88f;
    private const float Below = 0.12f;

    // More than this between two characters parts words.
    private const double WordGap = 0.3;

    public static OfdText Of(XElement element, Matrix3x2 page)
    {
        var words = new List<PageWord>();
        var matrix = OfdObject.Matrix(element, page);
        var size = element.Number("Size") is > 0 and var given ? given : 1;
        var stretch = element.Number("HScale") is > 0 and var scale ? scale : 1;
        double x = 0, y = 0;
        if (element.Attribute("Visible")?.Value != "false")
        {
            foreach (var code in element.Elements().Where(child => child.Name.LocalName == "TextCode"))
            {
                // Where a code says nothing of its place, it stands where the one before did.
                (x, y) = (code.Number("X") ?? x, code.Number("Y") ?? y);
                Add(code, x, y, size, stretch, matrix, words);
            }
        }

        return new OfdText(words, Runs(Vector2.TransformNormal(Vector2.UnitX, matrix)));
    }

    private static void Add(XElement code, double x, double y, double size, double stretch, Matrix3x2 matrix, List<PageWord> words)
    {
        var text = code.Value;
        var alongs = OfdDeltas.Of(code.Attribute("DeltaX")?.Value, text.Length);
        var downs = OfdDeltas.Of(code.Attribute("DeltaY")?.Value, text.Length);
        var word = new WordBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var width = CharacterWidths.Of(text[i]) * size * stretch;
            if (char.IsWhiteSpace(text[i]) || char.IsControl(text[i])) word.Close(words);
            else word.Add(text[i], BoxOf(x, y, width, size, matrix));
            // Without distances characters follow each other by their widths; downwards they do by distances only.
            var along = i < alongs.Count ? alongs[i] : downs.Count > 0 && alongs.Count == 0 ? 0 : width;
            var down = i < downs.Count ? downs[i] : 0;
            if (Math.Abs(down) > 0.3 * size || along < 0 || along - Math.Min(width, along) > WordGap * size) word.Close(words);
            (x, y) = (x + along, y + down);
        }

        word.Close(words);
    }

    private static Box BoxOf(double x, double y, double width, double size, Matrix3x2 matrix)
    {
        var one = Vector2.Transform(new Vector2((float)x, (float)(y - (Above * size))), matrix);
        var other = Vector2.Transform(new Vector2((float)(x + width), (float)(y + (Below * size))), matrix);
        var (least, most) = (Vector2.Min(one, other), Vector2.Max(one, other));
        return new Box(least.X, least.Y, most.X, most.Y);
    }

    private static TextDirection Runs(Vector2 along) =>
        Math.Abs(along.X) >= Math.Abs(along.Y) ? (along.X >= 0 ? TextDirection.Right : TextDirection.Left) : along.Y > 0 ? TextDirection.Down : TextDirection.Up;
}
