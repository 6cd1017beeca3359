using Jiheng.Domain.Funds;
using Jiheng.Domain.Indicators;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Forms.Layouts;

namespace Jiheng.Tests.Forms.Editing.Drafts;

public sealed class DraftEditorTests
{
    private static readonly DraftForm Review = RandomDrafts.Empty(LayoutCatalogue.Find("mof-2020-self-evaluation")!);

    [Fact]
    public void A_unit_of_money_that_is_taken_back_leaves_nothing_behind()
    {
        var draft = DraftEditor.Apply(RandomDrafts.Empty(LayoutCatalogue.Find("key-project-review")!), new SetField("funding.printedUnit", null, "很多"));
        var edit = new SetField("funding.printedUnit", "很多", "元");
        RandomDrafts.Same(draft, DraftEditor.Apply(DraftEditor.Apply(draft, edit), edit.Inverse()));
    }

    [Fact]
    public void An_empty_draft_says_whose_it_is_and_has_the_rows_of_its_layout()
    {
        Assert.Equal((2026, "水渠清淤", "1303"), (Review.Form.FiscalYear, Review.Form.Project.Name, Review.Form.Project.Code));
        Assert.Equal(9, Review.Form.Indicators.Count);
        Assert.All(Review.Form.Indicators, row => Assert.Equal("", row.Name));
        Assert.Contains(RandomDrafts.Cells(Review), cell => cell.Path == "project.code" && cell.Text == "1303");
    }

    [Fact]
    public void What_a_field_cannot_hold_is_kept_with_the_reason_until_something_better_is_typed()
    {
        var typed = Type(Review, "funding.annual", "很多");
        Assert.Null(typed.Form.Funding!.Year.Total);
        Assert.Equal("很多", typed.Unread["funding.annual"]);
        Assert.Contains("不是金额", DraftEditor.Problem(typed, "funding.annual"), StringComparison.Ordinal);
        var better = Type(typed, "funding.annual", "12");
        Assert.Empty(better.Unread);
        Assert.Equal(Money.FromWanYuan(12), better.Form.Funding!.Year.Total);
        Assert.Null(DraftEditor.Problem(better, "funding.annual"));
    }

    [Fact]
    public void Money_is_in_the_unit_that_the_layout_prints_also_where_the_form_has_none_yet() =>
        Assert.Equal(Money.FromWanYuan(12), Type(Review with { Form = Review.Form with { Funding = null } }, "funding.executed", "12").Form.Funding!.Total!.Executed);

    [Fact]
    public void A_part_of_the_money_that_is_typed_first_does_not_become_the_total()
    {
        var typed = Type(Review, "funding.execution.other.executed", "3");
        Assert.Null(typed.Form.Funding!.Total!.Executed);
        typed = Type(typed, "funding.executed", "10");
        Assert.Equal(("10.00", "3.00"), (DraftEditor.Text(typed, "funding.executed"), DraftEditor.Text(typed, "funding.execution.other.executed")));
    }

    [Fact]
    public void A_merged_level_is_that_of_all_of_its_rows()
    {
        var typed = Type(Review, "indicators[0].level1", "效益指标");
        Assert.All(typed.Form.Indicators.Take(8), row => Assert.Equal(IndicatorLevel1.Benefit, row.Level1));
        Assert.Equal(IndicatorLevel1.Satisfaction, typed.Form.Indicators[8].Level1);
    }

    [Fact]
    public void Ticks_are_typed_one_by_one_and_kept_as_a_list()
    {
        var watch = RandomDrafts.Empty(LayoutCatalogue.Find("monitoring-2019")!);
        watch = Type(Type(watch, "indicators[1].causes.staff", "√"), "indicators[1].causes.funds", "√");
        Assert.Equal([DeviationCause.Funds, DeviationCause.Staff], watch.Form.Indicators[1].Causes);
        Assert.Equal([DeviationCause.Staff], Type(watch, "indicators[1].causes.funds", "").Form.Indicators[1].Causes);
        var sure = Type(Type(watch, "indicators[1].likelihood.possible", "√"), "indicators[1].likelihood.certain", "√");
        Assert.Equal(Likelihood.Certain, sure.Form.Indicators[1].Likelihood);
    }

    [Fact]
    public void Operator_figure_and_unit_are_typed_in_any_order()
    {
        var parted = RandomDrafts.Empty(LayoutCatalogue.Find("sichuan-declaration")!);
        var typed = Type(Type(Type(parted, "indicators[0].unit", "公里"), "indicators[0].operator", ">="), "indicators[0].target", "12");
        Assert.Equal("≥12公里", typed.Form.Indicators[0].Target!.Text);
        Assert.Empty(typed.Unread);
        Assert.Equal("≥15公里", Type(typed, "indicators[0].target", "15").Form.Indicators[0].Target!.Text);
        var words = Type(Type(parted, "indicators[0].operator", "定性"), "indicators[0].target", "显著提升");
        Assert.Equal("定性", DraftEditor.Text(words, "indicators[0].operator"));
        Assert.Null(DraftEditor.Problem(words, "indicators[0].operator"));
        Assert.NotNull(DraftEditor.Problem(Type(parted, "indicators[0].operator", "大约"), "indicators[0].operator"));
    }

    [Fact]
    public void A_row_that_is_removed_comes_back_with_what_could_not_be_read()
    {
        var typed = Type(Type(Review, "indicators[2].name", "按时完成率"), "indicators[2].points", "十分");
        var remove = Assert.Single(DraftEditor.Settle(typed, new RemoveRow(2, DraftForm.BlankRow)));
        var back = DraftEditor.Apply(DraftEditor.Apply(typed, remove), remove.Inverse());
        RandomDrafts.Same(typed, back);
        Assert.Equal("十分", DraftEditor.Text(back, "indicators[2].points"));
    }

    [Theory]
    [InlineData("indicators[99].name")]
    [InlineData("goalsByTask[3].name")]
    [InlineData("indicators[0].colour")]
    [InlineData("funding.execution.nobody.executed")]
    [InlineData("schedule.13")]
    [InlineData("nonsense")]
    public void A_field_that_the_draft_does_not_have_is_refused(string path) => Assert.Throws<FormatException>(() => DraftEditor.Apply(Review, new SetField(path, null, "x")));

    private static DraftForm Type(DraftForm draft, string path, string text) => RandomDrafts.Done(draft, DraftEditor.Settle(draft, new SetField(path, null, text)));
}
