using Jiheng.Domain.Indicators;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Forms.Layouts;

namespace Jiheng.Tests.Forms.Editing.Drafts;

public sealed class PastedCellsTests
{
    private static readonly DraftForm Plan = RandomDrafts.Empty(LayoutCatalogue.Find("shanghai-declaration")!);

    [Fact]
    public void A_block_from_a_spreadsheet_fills_the_rows_to_the_right_and_below()
    {
        var (draft, left) = Paste(Plan, "indicators[0].name", "培训人次\t≥100人次\n合格率\t≥95%\n");
        Assert.Equal(["培训人次", "合格率"], draft.Form.Indicators.Take(2).Select(row => row.Name));
        Assert.Equal(["≥100人次", "≥95%"], draft.Form.Indicators.Take(2).Select(row => row.Target!.Text));
        Assert.Equal("", draft.Form.Indicators[2].Name);
        Assert.Empty(left);
    }

    [Fact]
    public void Rows_that_lack_are_added_below_and_levels_left_empty_are_those_above()
    {
        var lines = string.Join("\r\n", Enumerable.Range(0, 12).Select(i => $"{(i == 0 ? "产出指标" : i == 11 ? "满意度指标" : "")}\t{(i == 0 ? "数量指标" : i == 6 ? "质量指标" : "")}\t第{i}个\t≥{i}次"));
        var (draft, left) = Paste(Plan, "indicators[0].level1", lines);
        Assert.Equal(12, draft.Form.Indicators.Count);
        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"第{i}个"), draft.Form.Indicators.Select(row => row.Name));
        Assert.All(draft.Form.Indicators.Take(11), row => Assert.Equal(IndicatorLevel1.Output, row.Level1));
        Assert.Equal(IndicatorLevel1.Satisfaction, draft.Form.Indicators[11].Level1);
        Assert.All(draft.Form.Indicators.Take(6), row => Assert.Equal(IndicatorLevel2.Quantity, row.Level2));
        Assert.All(draft.Form.Indicators.Skip(6), row => Assert.Equal(IndicatorLevel2.Quality, row.Level2));
        Assert.Empty(left);
    }

    [Fact]
    public void Cells_with_line_breaks_tabs_and_quotes_stay_one_cell()
    {
        var (draft, left) = Paste(Plan, "goals.overall", "\"第一行\n第二\"\"行\"\"\"\t年度\"目标\n");
        Assert.Equal("第一行\n第二\"行\"", draft.Form.Goals.Overall);
        Assert.Equal("年度\"目标", draft.Form.Goals.Annual);
        Assert.Empty(left);
    }

    [Fact]
    public void The_same_table_copied_with_its_labels_and_merged_cells_goes_back_where_it_was()
    {
        var (draft, left) = Paste(Plan, "project.name", "水渠清淤\t\t项目性质\t延续\t\n水利局\t\t项目类别\t特定目标类\t");
        Assert.Equal(("水渠清淤", "延续", "水利局", "特定目标类"), (draft.Form.Project.Name, draft.Form.Project.Nature, draft.Form.Project.Department, draft.Form.Project.Category));
        Assert.Empty(left);
    }

    [Fact]
    public void What_no_cell_takes_is_told()
    {
        var (draft, left) = Paste(Plan, "indicators[0].target", "≥5次\t多出来的\n≥6次");
        Assert.Equal("≥6次", draft.Form.Indicators[1].Target!.Text);
        Assert.Equal(["多出来的"], left);
        Assert.Equal(["没有这一格"], Paste(Plan, "indicators[99].name", "没有这一格").Left);
    }

    [Fact]
    public void A_figure_goes_into_its_own_column_and_a_whole_target_into_three()
    {
        var parted = RandomDrafts.Empty(LayoutCatalogue.Find("sichuan-declaration")!);
        var (draft, _) = Paste(parted, "indicators[0].name", "培训人次\t≥\t100\t人次\t10\n合格率\t\t≥95%");
        Assert.Equal("≥100人次", draft.Form.Indicators[0].Target!.Text);
        Assert.Equal(10, draft.Form.Indicators[0].Points!.Value.Value);
        Assert.Equal(("≥", "95", "%"), (DraftEditor.Text(draft, "indicators[1].operator"), DraftEditor.Text(draft, "indicators[1].target"), DraftEditor.Text(draft, "indicators[1].unit")));
    }

    [Fact]
    public void What_a_cell_shows_pasted_over_it_changes_nothing() => DraftEditorProperties.ForAll(100, random =>
    {
        var draft = DraftEditorProperties.Worked(random, 15);
        var cells = RandomDrafts.Cells(draft).Where(cell => cell.Path is not null).ToArray();
        var cell = cells[random.Next(cells.Length)];
        var text = cell.Whole ?? cell.Text ?? "";
        if (text.Length == 0) return;
        var pasted = PastedCells.Edits(draft, DraftDrawing.Draw(draft, []), cell.Path!, $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        RandomDrafts.Same(draft, RandomDrafts.Done(draft, pasted.Edits));
    });

    private static (DraftForm Draft, IReadOnlyList<string> Left) Paste(DraftForm draft, string at, string text)
    {
        var pasted = PastedCells.Edits(draft, DraftDrawing.Draw(draft, []), at, text);
        return (RandomDrafts.Done(draft, pasted.Edits), pasted.Left);
    }
}
