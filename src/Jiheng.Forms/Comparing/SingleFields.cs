using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Layouts.Fields;

namespace Jiheng.Forms.Comparing;

/// <summary>The fields of a form that stand once, held against those of another.</summary>
internal static class SingleFields
{
    // The period is printed once more where its two days have one cell.
    private const string Period = "project.period";

    private static readonly SheetField[] Fields =
    [
        new("title", FieldWords.Of("title")!, form => form.Title, (form, text) => form with { Title = text }),
        .. SheetFields.All.Where(field => field.Name != Period),
    ];

    public static IEnumerable<FormDifference> Compare(PerformanceForm before, PerformanceForm after)
    {
        var (exactBefore, exactAfter) = (InFen(before), InFen(after));
        return Fields.Select(field => ComparedCell.Difference(Cell(field, before, exactBefore), Cell(field, after, exactAfter))).OfType<FormDifference>();
    }

    private static ComparedCell Cell(SheetField field, PerformanceForm form, PerformanceForm exact) =>
        new(field.Path ?? field.Name, field.Label, field.Print(form), Blanks.Without(field.Print(field.Name == FundsSheetFields.Unit ? form : exact)));

    // In yuan every fen is printed, so that an amount is the same in whatever unit two forms print it.
    private static PerformanceForm InFen(PerformanceForm form) => form.Funding is { } funding ? form with { Funding = funding with { Unit = MoneyUnit.Yuan } } : form;
}
