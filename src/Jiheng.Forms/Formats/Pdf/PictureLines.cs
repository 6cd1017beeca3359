using Jiheng.Forms.Formats.Pages;

namespace Jiheng.Forms.Formats.Pdf;

/// <summary>The lines of tables in a picture: dark stretches that are longer than any stroke of a character.</summary>
internal static class PictureLines
{
    // A third of an inch: titles rarely have larger characters.
    private const double Shortest = 24;

    // A page laid on the scanner a little askew steps to the next row of dots now and then.
    private const int Play = 1;

    /// <summary>Finds the lines.</summary>
    /// <param name="picture">The page.</param>
    /// <param name="scale">Points for each dot.</param>
    public static List<Ruling> Of(GreyPicture picture, double scale)
    {
        var lines = new List<Ruling>();
        var shortest = (int)(Shortest / scale);
        for (var y = Play; y < picture.Height - Play; y++)
        {
            foreach (var (from, to) in Runs(picture.Width, x => picture.IsDark(x, y) || (picture.IsDark(x, y - Play) && picture.IsDark(x, y + Play)), shortest)) lines.Add(new Ruling(true, y * scale, from * scale, to * scale));
        }

        for (var x = Play; x < picture.Width - Play; x++)
        {
            foreach (var (from, to) in Runs(picture.Height, y => picture.IsDark(x, y) || (picture.IsDark(x - Play, y) && picture.IsDark(x + Play, y)), shortest)) lines.Add(new Ruling(false, x * scale, from * scale, to * scale));
        }

        return lines;
    }

    /// <summary>Takes a line out of the picture that it was found in.</summary>
    public static void Erase(GreyPicture picture, Ruling line, double scale)
    {
        var (at, from, to) = ((int)Math.Round(line.At / scale), (int)(line.From / scale), (int)(line.To / scale));
        if (line.IsHorizontal) picture.Whiten(from, at - Play, to, at + Play);
        else picture.Whiten(at - Play, from, at + Play, to);
    }

    private static IEnumerable<(int From, int To)> Runs(int length, Func<int, bool> isDark, int shortest)
    {
        var start = -1;
        for (var i = 0; i <= length; i++)
        {
            var dark = i < length && isDark(i);
            if (dark && start < 0) start = i;
            if (dark || start < 0) continue;
            if (i - start >= shortest) yield return (start, i);
            start = -1;
        }
    }
}
