using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Forms.Editing.Drafts;

namespace Jiheng.Web.Features.Filings.Editor;

/// <summary>A row that is added: blank but for the levels that it shares with the one above it.</summary>
internal static class SheetRows
{
    public static Indicator Like(PerformanceForm form, SheetEdit said)
    {
        var rows = said.Task is { } task ? task < form.GoalsByTask.Count ? form.GoalsByTask[task].Indicators : [] : form.Indicators;
        if (said.Levels <= 0 || said.At <= 0 || said.At > rows.Count) return DraftForm.BlankRow;
        var above = rows[said.At - 1];
        var row = DraftForm.BlankRow with { Level1 = above.Level1, PrintedLevel1 = above.PrintedLevel1 };
        return said.Levels < 2 ? row : row with { Level2 = above.Level2, PrintedLevel2 = above.PrintedLevel2 };
    }
}
