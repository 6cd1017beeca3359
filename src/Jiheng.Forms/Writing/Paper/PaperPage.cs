namespace Jiheng.Forms.Writing.Paper;

/// <summary>A page of positioned text and ruling lines, in points from its upper left corner: what layout formats are written from.</summary>
internal sealed record PaperPage(double Width, double Height)
{
    public List<PaperText> Texts { get; } = [];

    public List<PaperLine> Lines { get; } = [];
}

/// <summary>A line of text: where it begins, and its baseline.</summary>
internal readonly record struct PaperText(double X, double Baseline, OfficialFont Font, string Text);

/// <summary>A ruling line.</summary>
internal readonly record struct PaperLine(double X1, double Y1, double X2, double Y2);
