using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Terms;

namespace Jiheng.Forms.Drawing;

/// <summary>What stands below the indicators of a self-evaluation.</summary>
internal static class ConclusionDrawing
{
    public static DrawnBlock? Draw(Evaluation? evaluation, Provenance provenance)
    {
        if (evaluation is null) return null;
        var rows = new List<DrawnRow>();
        var total = new DrawnCell(evaluation.TotalScore?.Text, CellRole.Number, "totalScore") { Inferred = provenance.IsInferred("totalScore") };
        rows.Add(evaluation.GradeText is null
            ? new DrawnRow([Label(FormField.TotalScore), total with { ColumnSpan = 3 }])
            : new DrawnRow([Label(FormField.TotalScore), total, Label(FormField.Grade), new DrawnCell(evaluation.GradeText, CellRole.Text, "grade")]));
        Add(FormField.Conclusion, evaluation.Conclusion, "conclusion");
        Add(FormField.Problems, evaluation.Problems, "problems");
        Add(FormField.Measures, evaluation.Measures, "measures");
        return new DrawnBlock("自评结论", [15, 35, 15, 35], rows);

        void Add(FormField field, string? text, string name)
        {
            if (text is not null) rows.Add(new DrawnRow([Label(field), new DrawnCell(text, CellRole.Text, name) { ColumnSpan = 3 }]));
        }
    }

    private static DrawnCell Label(FormField field) => new(Glossary.Label(field), CellRole.Label);
}
