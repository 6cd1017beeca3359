using Jiheng.Domain.Documents;
using Jiheng.Domain.Terms;

namespace Jiheng.Forms.Drawing;

/// <summary>Draws a form of any kind, with the blocks and columns that it has.</summary>
public static class FormDrawer
{
    /// <summary>The form as its official table. Every value carries the path of its field.</summary>
    public static DrawnForm Draw(PerformanceForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var blocks = new List<DrawnBlock>();
        Add(blocks, HeadDrawing.Draw(form));
        Add(blocks, FundsDrawing.Declared(form.Funding));
        Add(blocks, FundsDrawing.Executed(form.Funding));
        Add(blocks, GoalDrawing.Draw(form.Goals, form.Provenance));
        Add(blocks, IndicatorDrawing.Draw("绩效指标", form.Indicators, "indicators", form.Kind));
        for (var t = 0; t < form.GoalsByTask.Count; t++) blocks.AddRange(TaskDrawing.Draw(form, t));
        Add(blocks, TaskDrawing.Safeguards(form.Safeguards));
        Add(blocks, ConclusionDrawing.Draw(form.Evaluation, form.Provenance));
        return new DrawnForm(form.Title ?? Glossary.Label(form.Kind), blocks);
    }

    private static void Add(List<DrawnBlock> blocks, DrawnBlock? block)
    {
        if (block is { Rows.Count: > 0 }) blocks.Add(block);
    }
}
