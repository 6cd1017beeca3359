using Jiheng.Forms.Editing.Drafts;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Layouts.Fields;
using Jiheng.Tests.Forms.Writing;

namespace Jiheng.Tests.Forms.Editing.Drafts;

/// <summary>Every declared form can be filled in, cell by cell.</summary>
public sealed class DraftLayoutTests
{
    [Theory]
    [MemberData(nameof(RoundTrip.Layouts), MemberType = typeof(RoundTrip))]
    public void An_empty_draft_has_a_cell_for_each_field_that_the_layout_prints(string code)
    {
        var draft = RandomDrafts.Empty(LayoutCatalogue.Find(code)!);
        var paths = RandomDrafts.Cells(draft).Select(cell => cell.Path).OfType<string>().ToHashSet();
        // The seal beside the paper, and a box that no data stand behind.
        Assert.All(LayoutCatalogue.Find(code)!.Sheet!.Fields.Where(name => name != ConclusionSheetFields.Free).Distinct(), name => Assert.Contains(PathOf(name, LayoutCatalogue.Find(code)!.Sheet!.Owned), paths));
    }

    [Theory]
    [MemberData(nameof(RoundTrip.Layouts), MemberType = typeof(RoundTrip))]
    public void Each_cell_takes_a_sensible_text_and_shows_it(string code)
    {
        var draft = RandomDrafts.Empty(LayoutCatalogue.Find(code)!);
        foreach (var path in RandomDrafts.Cells(draft).Select(cell => cell.Path).OfType<string>())
        {
            var (typed, shown) = Sensible(path);
            draft = RandomDrafts.Done(draft, DraftEditor.Settle(draft, new SetField(path, null, typed)));
            var cell = Assert.Single(RandomDrafts.Cells(draft), cell => cell.Path == path);
            Assert.Equal((path, shown), (path, cell.Whole ?? cell.Text));
            Assert.Contains(shown, cell.Text, StringComparison.Ordinal);
        }

        Assert.Empty(draft.Unread);
    }

    [Theory]
    [MemberData(nameof(RoundTrip.Layouts), MemberType = typeof(RoundTrip))]
    public void Each_cell_shows_what_was_typed_also_where_its_field_cannot_hold_it(string code)
    {
        var draft = RandomDrafts.Empty(LayoutCatalogue.Find(code)!);
        foreach (var path in RandomDrafts.Cells(draft).Select(cell => cell.Path).OfType<string>().Where(path => Sensible(path).Typed is not ("√" or "≥")))
        {
            // Levels that say the same are merged: each says something else.
            var typed = $"约三成（{path}）";
            draft = RandomDrafts.Done(draft, DraftEditor.Settle(draft, new SetField(path, null, typed)));
            var cell = Assert.Single(RandomDrafts.Cells(draft), cell => cell.Path == path);
            Assert.Equal((path, typed), (path, cell.Whole ?? cell.Text));
        }
    }

    private static string PathOf(string name, bool owned) => name switch
    {
        "safeguard" => "safeguards[0]",
        _ when TickCells.Find(name) is { } tick => $"indicators[0].{IndicatorCells.PathOf(tick.Kind, false)}.{tick.Member}",
        _ when name.StartsWith("task.", StringComparison.Ordinal) || name.StartsWith("owner.", StringComparison.Ordinal) => $"goalsByTask[0].{TaskCells.PathOf(name)}",
        // Where tasks stand beside their indicators, the rows are theirs.
        _ when IndicatorCells.Column(name) is var (kind, ofPeriod) => $"{(owned ? "goalsByTask[0]." : "")}indicators[0].{(ofPeriod ? IndicatorCells.PathOf(kind, true) : FieldName.Of(kind))}",
        _ => SheetFields.Find(name)!.Cell!,
    };

    private static (string Typed, string Shown) Sensible(string path) => path[(path.LastIndexOf('.') + 1)..] switch
    {
        "fiscalYear" => ("2026", "2026"),
        "period" => ("2026年1月至2026年12月", "2026-01-01至2026-12-31"),
        "startDate" or "endDate" => ("2026/3/1", "2026-03-01"),
        "printedUnit" => ("元", "元"),
        "stage" => ("1-7月", "1-7月"),
        "total" or "annual" or "fiscal" or "currentYearFiscal" or "carriedOver" or "other" or "initialBudget" or "adjustedBudget" or "executed" or "expected" or "amount" when path.StartsWith("funding.", StringComparison.Ordinal) || path.StartsWith("goalsByTask", StringComparison.Ordinal) => ("1,234.5", "1,234.50"),
        "executionRatePercent" => ("98.5%", "98.5%"),
        "points" or "score" or "totalPoints" or "totalScore" or "3" or "6" or "10" or "12" => ("10", "10"),
        "grade" => ("优", "优"),
        // Levels that say the same are merged: each says something else.
        "level1" or "level2" => ($"类别（{path}）", $"类别（{path}）"),
        "operator" => ("≥", "≥"),
        "unit" when path.StartsWith("indicators", StringComparison.Ordinal) => ("公里", "公里"),
        _ when path.Contains(".causes.", StringComparison.Ordinal) || path.Contains(".likelihood.", StringComparison.Ordinal) => ("√", "√"),
        "target" or "periodTarget" or "actual" => ("12", "12"),
        _ => ("第一行\n第二行", "第一行\n第二行"),
    };
}
