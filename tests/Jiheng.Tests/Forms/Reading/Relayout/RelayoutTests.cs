using System.Text;
using Jiheng.Forms.Reading;

namespace Jiheng.Tests.Forms.Reading.Relayout;

/// <summary>Rows that are known, written down anew in every layout under heads of every wording: what is read must be what was written.</summary>
public sealed class RelayoutTests
{
    private const int Documents = 40;

    public static TheoryData<string> Layouts() => [.. Layout.All.Select(layout => layout.Name)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void What_was_written_is_read(string name)
    {
        var layout = Layout.All.Single(candidate => candidate.Name == name);
        var failures = new StringBuilder();
        int expected = 0, read = 0, right = 0, cells = 0, rightCells = 0, rightHeads = 0;
        for (var document = 1; document <= Documents; document++)
        {
            // Each layout has documents of its own, and the same ones in every run.
            var seed = (document * Layout.All.Count) + Layout.All.IndexOf(layout);
            var random = new Random(seed);
            var drawn = FormDraw.Of(random, layout);
            var text = layout.Write(drawn, random);
            var outcome = new Outcome(drawn, DocumentReader.ReadText(name, text).Forms);
            (expected, read, right) = (expected + outcome.Expected, read + outcome.Read, right + outcome.Right);
            (cells, rightCells, rightHeads) = (cells + outcome.Cells, rightCells + outcome.RightCells, rightHeads + outcome.RightHeads);
            if (outcome.Differences.Length == 0) continue;
            if (failures.Length == 0) failures.Append(text).Append('\n');
            failures.Append("seed ").Append(seed).Append(":\n").Append(outcome.Differences);
        }

        var (rows, others, heads) = (2.0 * right / (expected + read), (double)rightCells / cells, (double)rightHeads / Outcome.HeadFacts / Documents);
        var reached = $"{name}: rows F1 {rows:0.000} of {layout.Rows}, other cells {others:0.000} of {layout.Cells}, heads {heads:0.000} of {layout.Heads}";
        TestContext.Current.TestOutputHelper?.WriteLine(reached);
        Assert.True(rows >= layout.Rows && others >= layout.Cells && heads >= layout.Heads, $"{reached}. The first document that is read wrongly, then all differences:\n\n{failures}");
    }
}
