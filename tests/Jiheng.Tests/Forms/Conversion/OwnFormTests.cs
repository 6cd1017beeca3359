using Jiheng.Domain.Documents;
using Jiheng.Domain.Projects;
using Jiheng.Forms.Conversion;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Editing;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Reading;
using Jiheng.Tests.Forms.Writing;

namespace Jiheng.Tests.Forms.Conversion;

public sealed class OwnFormTests
{
    private static readonly string[] Nothing = [];

    private static readonly PerformanceForm[] Forms =
    [
        .. Directory.EnumerateFiles(Path.Combine(Checkout.Root, "samples"), "*.txt").Order(StringComparer.Ordinal).SelectMany(file => DocumentReader.Read(file, File.ReadAllBytes(file)).Forms),
        .. LayoutCatalogue.Drawn.Select((layout, i) => GeneratedForms.Of(layout, new Random(i), GeneratedTexts.Any)),
    ];

    [Fact]
    public void A_form_of_every_layout_is_drawn_by_it() => Assert.All(LayoutCatalogue.Drawn, (layout, i) =>
        Assert.Equal(layout.Label, OwnForm.DrawForScreen(GeneratedForms.Of(layout, new Random(i), GeneratedTexts.Any), Nothing).Blocks[0].Name));

    [Fact]
    public void On_screen_each_field_has_one_cell() => Assert.All(Forms, form => Assert.Distinct(Cells(OwnForm.DrawForScreen(form, Nothing)).Select(cell => cell.Path).OfType<string>()));

    [Fact]
    public void On_screen_no_field_that_says_something_is_left_out() => Assert.All(Forms, form =>
    {
        var shown = Fields(form, Nothing);
        // A period says its first and its last day.
        var said = Cells(FormDrawer.Draw(form)).Where(cell => cell.Path is not null && !string.IsNullOrEmpty(cell.Text) && !(shown.ContainsKey("project.period") && cell.Path is "project.startDate" or "project.endDate"));
        foreach (var cell in said)
            Assert.Equal(cell.Whole ?? cell.Text, shown[cell.Path!].Whole ?? shown[cell.Path!].Text);
    });

    [Fact]
    public void On_screen_a_field_can_be_set_to_what_it_shows_and_shows_it_again() => Assert.All(Forms, form =>
    {
        foreach (var (path, cell) in Fields(form, Nothing).Where(field => !string.IsNullOrEmpty(field.Value.Text)))
        {
            var text = cell.Whole ?? cell.Text;
            var again = Fields(FieldEditor.Set(form, path, text), Nothing)[path];
            Assert.Equal((path, text), (path, again.Whole ?? again.Text));
        }
    });

    [Theory]
    [InlineData("goals.annual")]
    [InlineData("fiscalYear")]
    [InlineData("project.unit")]
    [InlineData("funding.executed")]
    [InlineData("totalScore")]
    [InlineData("indicators[0].score")]
    [InlineData("indicators[0].basis")]
    public void A_finding_on_an_empty_field_has_a_cell_to_mend_it(string path)
    {
        var form = new PerformanceForm { Kind = FormKind.SelfEvaluation, Layout = "mof-2020-self-evaluation", Project = Project.Unnamed, Indicators = [new() { Name = "培训人次" }] };
        Assert.Null(Fields(form, [path])[path].Text);
        Assert.NotEqual(form, FieldEditor.Set(form, path, path.EndsWith("ear", StringComparison.Ordinal) ? "2023" : "5"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("indicators[999].target")]
    [InlineData("indicators")]
    public void A_finding_on_the_form_as_a_whole_needs_no_cell(string path) => Assert.DoesNotContain(path, Fields(Forms[0], [path]).Keys);

    [Fact]
    public void A_file_follows_the_layout_only_where_nothing_is_lost()
    {
        var layout = LayoutCatalogue.Find("mof-2020-self-evaluation")!;
        var form = GeneratedForms.Of(layout, new Random(1), GeneratedTexts.Any);
        Assert.Equal(layout.Label, OwnForm.Draw(form).Blocks[0].Name);
        var more = form with { Project = form.Project with { Code = "1303" } };
        Assert.NotEqual(layout.Label, OwnForm.Draw(more).Blocks[0].Name);
        Assert.Equal(layout.Label, OwnForm.DrawForScreen(more, Nothing).Blocks[0].Name);
        Assert.Equal("1303", Fields(more, Nothing)["project.code"].Text);
    }

    private static Dictionary<string, DrawnCell> Fields(PerformanceForm form, IEnumerable<string> asked) =>
        Cells(OwnForm.DrawForScreen(form, asked)).Where(cell => cell.Path is not null).ToDictionary(cell => cell.Path!);

    private static IEnumerable<DrawnCell> Cells(DrawnForm form) => form.Blocks.SelectMany(block => block.Rows).SelectMany(row => row.Cells);
}
