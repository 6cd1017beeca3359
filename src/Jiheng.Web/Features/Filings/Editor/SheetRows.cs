using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Forms.Editing.Drafts;

namespace Jiheng.Web.Features.Filings.Editor;

/// <summary>Rows that are added: blank but for the levels that they share with the one above, or picked from the library of indicators.</summary>
internal static class SheetRows
{
    public static Indicator Like(PerformanceForm form, SheetEdit said)
    {
        if (said.List is not null) return DraftForm.BlankRow;
        var rows = said.Task is { } task ? task >= 0 && task < form.GoalsByTask.Count ? form.GoalsByTask[task].Indicators : [] : form.Indicators;
        if (said.Levels <= 0 || said.At <= 0 || said.At > rows.Count) return DraftForm.BlankRow;
        var above = rows[said.At - 1];
        var row = DraftForm.BlankRow with { Level1 = above.Level1, PrintedLevel1 = above.PrintedLevel1 };
        return said.Levels < 2 ? row : row with { Level2 = above.Level2, PrintedLevel2 = above.PrintedLevel2 };
    }

    /// <exception cref="BadHttpRequestException">That is no indicator of the library.</exception>
    public static Indicator Picked(SheetEdit said) =>
        said.Picked is { Name.Length: > 0 } picked && Enum.TryParse<IndicatorLevel1>(picked.Level1, out var level1) && Enum.IsDefined(level1) && Enum.TryParse<IndicatorLevel2>(picked.Level2, out var level2) && Enum.IsDefined(level2)
            ? DraftForm.BlankRow with { Name = picked.Name, Level1 = level1, Level2 = level2, Target = ValueText.Parse(picked.Target) }
            : throw new BadHttpRequestException("What was picked is no indicator.");
}
