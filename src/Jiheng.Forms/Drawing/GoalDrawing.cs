using Jiheng.Domain.Documents;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Terms;

namespace Jiheng.Forms.Drawing;

/// <summary>The goals in words, and what came of them beside them.</summary>
internal static class GoalDrawing
{
    public static DrawnBlock? Draw(PerformanceGoals goals, Provenance provenance)
    {
        var rows = new List<DrawnRow>();
        if (goals.Overall is not null) rows.Add(Wide(FormField.OverallGoal, Cell(goals.Overall, "overall")));
        if (goals.Actual is null && goals.Annual is not null) rows.Add(Wide(FormField.AnnualGoal, Cell(goals.Annual, "annual")));
        if (goals.Actual is not null)
        {
            rows.Add(new DrawnRow([new DrawnCell(Glossary.Label(FormField.AnnualGoal), CellRole.Label) { ColumnSpan = 2 }, new DrawnCell(Glossary.Label(FormField.ActualResult), CellRole.Label)]));
            rows.Add(new DrawnRow([Cell(goals.Annual, "annual") with { ColumnSpan = 2 }, Cell(goals.Actual, "actual")]));
        }

        return rows.Count == 0 ? null : new DrawnBlock("总体目标", [15, 35, 50], rows);

        DrawnCell Cell(string? text, string name) => new(text, CellRole.Text, "goals." + name) { Inferred = provenance.IsInferred("goals") };
    }

    private static DrawnRow Wide(FormField label, DrawnCell value) => new([new DrawnCell(Glossary.Label(label), CellRole.Label), value with { ColumnSpan = 2 }]);
}
