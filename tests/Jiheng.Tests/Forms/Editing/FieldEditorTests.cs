using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Editing;
using Jiheng.Forms.Reading;

namespace Jiheng.Tests.Forms.Editing;

public sealed class FieldEditorTests
{
    private static readonly PerformanceForm[] Samples =
        [.. Directory.EnumerateFiles(Path.Combine(Checkout.Root, "samples"), "*.txt").Order(StringComparer.Ordinal).SelectMany(file => DocumentReader.Read(file, File.ReadAllBytes(file)).Forms)];

    [Fact]
    public void Every_field_that_is_drawn_can_be_set_to_what_it_shows_and_shows_it_again()
    {
        Assert.NotEmpty(Samples);
        foreach (var form in Samples)
        {
            foreach (var cell in Cells(form).Where(cell => cell is { Path: not null, Text: not null } && Editable(cell.Path)))
            {
                var set = FieldEditor.Set(form, cell.Path!, cell.Text);
                Assert.Equal(cell.Text, Cells(set).First(other => other.Path == cell.Path).Text);
            }
        }
    }

    [Fact]
    public void A_corrected_field_is_no_longer_inferred_and_its_neighbours_are()
    {
        var form = Samples.First(form => form.Indicators.Count > 1);
        var rows = form.Indicators.Select(row => row with { Provenance = row.Provenance with { Inferred = ["level1", "target"] } }).ToArray();
        var set = FieldEditor.Set(form with { Indicators = rows }, "indicators[1].target", "≥5次");
        Assert.Equal("≥5次", set.Indicators[1].Target!.Text);
        Assert.Equal(["level1"], set.Indicators[1].Provenance.Inferred);
        Assert.Equal(["level1", "target"], set.Indicators[0].Provenance.Inferred);
    }

    [Fact]
    public void Confirming_changes_nothing_but_the_mark()
    {
        var form = Samples[0] with { Provenance = Samples[0].Provenance with { Inferred = ["fiscalYear", "goals"] } };
        Assert.Equal(["goals"], FieldEditor.Confirm(form, "fiscalYear").Provenance.Inferred);
        Assert.Equal(["fiscalYear"], FieldEditor.Confirm(form, "goals.annual").Provenance.Inferred);
        Assert.Equal(form.FiscalYear, FieldEditor.Confirm(form, "fiscalYear").FiscalYear);
    }

    [Theory]
    [InlineData("fiscalYear", "明年", "不是年度")]
    [InlineData("project.startDate", "年初", "不是日期")]
    [InlineData("funding.annual", "很多", "不是金额")]
    [InlineData("indicators[0].points", "十分", "不是数字")]
    [InlineData("indicators[0].name", " ", "不能为空")]
    [InlineData("indicators[999].name", "x", "没有这一行")]
    [InlineData("indicators[0].colour", "x", "不能在这里更正")]
    [InlineData("nonsense", "x", "不能在这里更正")]
    public void What_a_field_cannot_hold_is_refused_with_a_reason(string path, string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => FieldEditor.Set(Samples[0], path, text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Another_unit_scales_the_amounts_that_the_form_prints()
    {
        var form = Samples[0] with { Funding = new Funding { Unit = MoneyUnit.Yuan, Year = new FundingSources { Total = Money.FromYuan(12.5m) } } };
        var set = FieldEditor.Set(form, "funding.printedUnit", "万元");
        Assert.Equal(125_000m, set.Funding!.Annual!.Value.Yuan);
        Assert.Equal(MoneyUnit.WanYuan, set.Funding.PrintedUnit);
    }

    private static bool Editable(string path) => path != "funding.printedUnit";

    private static IEnumerable<DrawnCell> Cells(PerformanceForm form) => FormDrawer.Draw(form).Blocks.SelectMany(block => block.Rows).SelectMany(row => row.Cells);
}
