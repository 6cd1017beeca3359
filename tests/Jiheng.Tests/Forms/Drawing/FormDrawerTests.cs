using Jiheng.Domain.Documents;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Reading;

namespace Jiheng.Tests.Forms.Drawing;

public sealed class FormDrawerTests
{
    private static readonly PerformanceForm[] Samples =
        [.. Directory.EnumerateFiles(Path.Combine(Checkout.Root, "samples"), "*.txt").Order(StringComparer.Ordinal).SelectMany(file => DocumentReader.Read(file, File.ReadAllBytes(file)).Forms)];

    [Fact]
    public void Every_block_is_a_whole_grid() => Assert.All(Samples.SelectMany(form => FormDrawer.Draw(form).Blocks), block =>
    {
        Assert.Equal(100, block.Widths.Sum());
        var open = new int[block.Widths.Count];
        foreach (var row in block.Rows)
        {
            // What is merged from above, and what begins here, fill the row exactly.
            Assert.Equal(block.Widths.Count, open.Count(rows => rows > 0) + row.Cells.Sum(cell => cell.ColumnSpan));
            var column = 0;
            foreach (var cell in row.Cells)
            {
                while (open[column] > 0) column++;
                for (var c = 0; c < cell.ColumnSpan; c++) open[column++] = cell.RowSpan;
            }

            for (var c = 0; c < open.Length; c++) open[c]--;
        }

        Assert.All(open, rows => Assert.Equal(0, rows));
    });

    [Fact]
    public void No_two_cells_show_the_same_field() => Assert.All(Samples, form => Assert.Distinct(
        FormDrawer.Draw(form).Blocks.SelectMany(block => block.Rows).SelectMany(row => row.Cells).Where(cell => cell.Path is not null and not "funding.printedUnit").Select(cell => cell.Path)));

    [Fact]
    public void Every_indicator_is_shown_with_its_name_and_target() => Assert.All(Samples, form =>
    {
        var texts = FormDrawer.Draw(form).Blocks.SelectMany(block => block.Rows).SelectMany(row => row.Cells).Select(cell => cell.Text).ToHashSet();
        Assert.All(form.AllIndicators, row => Assert.Contains(row.Name, texts));
        Assert.All(form.AllIndicators.Where(row => row.Target is not null), row => Assert.Contains(row.Target!.Text, texts));
    });
}
