using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Editing;
using Jiheng.Forms.Layouts.Fields;
using Jiheng.Forms.Layouts.Sheets;

namespace Jiheng.Forms.Drawing;

/// <summary>The cells of one form by a layout: texts, paths, and how far levels are merged.</summary>
internal sealed class LayoutCells(PerformanceForm form, LayoutSheet sheet)
{
    private readonly IndicatorLine[] lines = IndicatorLine.Of(form, everyTask: sheet.Owned);
    private readonly bool parted = sheet.Has("indicator.operator") || sheet.Has("indicator.unit");

    /// <summary>How many rows a repeated row gives; a form without any still has an empty one.</summary>
    public int Count(RowRepeat repeat) => repeat switch
    {
        RowRepeat.Once => 1,
        RowRepeat.Indicator => Math.Max(1, lines.Length),
        RowRepeat.Task => Math.Max(1, form.GoalsByTask.Count),
        RowRepeat.Safeguard => Math.Max(1, form.Safeguards.Count),
    };

    // A year that is not told leaves room for it to be written in.
    public string? Line(LayoutText? text) => text?.Fill(name => Value(name) ?? (name == "fiscalYear" ? "        " : null));

    public DrawnCell Once(LayoutCell cell)
    {
        if (cell.Text.Field is not { } name) return Words(cell);
        var field = Known(name);
        return new DrawnCell(Value(name), field.Role, field.Cell)
        {
            ColumnSpan = cell.ColumnSpan,
            Inferred = field.Path is { } path && IsInferred(path),
        };
    }

    // Words with fields between them, such as 项目资金（万元）, lead to the first field.
    private DrawnCell Words(LayoutCell cell)
    {
        var path = PathIn(cell.Text);
        return new DrawnCell(cell.Text.Fill(Value), CellRole.Label, path) { ColumnSpan = cell.ColumnSpan, Inferred = path is not null && IsInferred(path) };
    }

    private bool IsInferred(string path) =>
        path == "funding.printedUnit" ? form.Funding is { PrintedUnit: null } : form.Provenance.IsInferred(path) || (path.StartsWith("goals.", StringComparison.Ordinal) && form.Provenance.IsInferred("goals"));

    public DrawnCell Repeated(LayoutCell cell, RowRepeat repeat, int index) => (cell.Text.Field is not { } name ? new DrawnCell(cell.Text.Words, CellRole.Label) : repeat switch
    {
        RowRepeat.Indicator => OfIndicator(name, index),
        RowRepeat.Task => index < form.GoalsByTask.Count ? OfTask(name, index) : Blank,
        RowRepeat.Safeguard => index < form.Safeguards.Count ? new DrawnCell(form.Safeguards[index], CellRole.Text, $"safeguards[{index}]") : Blank,
        RowRepeat.Once => throw new ArgumentOutOfRangeException(nameof(repeat)),
    }) with { ColumnSpan = cell.ColumnSpan };

    /// <summary>How many rows a cell covers that begins here; 0 where it began above. Only levels, and tasks over their indicators, are merged.</summary>
    public int Run(LayoutCell cell, RowRepeat repeat, int at)
    {
        if (repeat != RowRepeat.Indicator || lines.Length == 0 || cell.Text.Field is not { } name) return 1;
        if (TaskCells.IsCell(name)) return lines[at].Task is null ? 1 : LevelRuns.At(lines, at, (above, below) => above.Task == below.Task);
        if (IndicatorCells.Column(name) is not var (kind, ofPeriod)) return 1;
        Func<Indicator, Indicator, bool>? same = kind switch { IndicatorColumn.Level1 => LevelRuns.SameFirst, IndicatorColumn.Level2 => LevelRuns.SameSecond, _ => null };
        return same is null ? 1 : LevelRuns.At(lines, at, (above, below) => above.Task == below.Task && above.Indicator is { } first && below.Indicator is { } second
            && same(first, second) && (!ofPeriod || first.PeriodTarget is null == second.PeriodTarget is null));
    }

    private static DrawnCell Blank => new(null, CellRole.Text);

    private DrawnCell OfIndicator(string name, int index)
    {
        if (TaskCells.IsCell(name)) return index < lines.Length && lines[index].Task is { } task ? OfTask(name, task) : Blank;
        if (TickCells.Find(name) is { } tick) return OfTick(tick, index);
        var (kind, ofPeriod) = IndicatorCells.Column(name) ?? throw Unknown(name);
        if (index >= lines.Length || lines[index].Indicator is not { } row) return Blank with { Choices = CellChoices.Of(kind) };
        var path = IndicatorCells.PathOf(kind, ofPeriod);
        // Operator and unit are parts of the target, which is one field.
        var ofTarget = kind is IndicatorColumn.Operator or IndicatorColumn.Unit;
        // In the block of the whole period only the target is its own; the rest says again what the year's block says.
        var whole = ofTarget || (ofPeriod && kind != IndicatorColumn.Target) ? null : $"{lines[index].Path}.{path}";
        return new DrawnCell(IndicatorCells.Print(row, kind, ofPeriod, parted), IndicatorCells.IsFigure(kind) ? CellRole.Number : CellRole.Text, whole)
        {
            Inferred = row.Provenance.IsInferred(path),
            Choices = CellChoices.Of(kind),
            Part = parted && !ofPeriod && (ofTarget || kind == IndicatorColumn.Target) ? $"{lines[index].Path}.{FieldName.Of(kind)}" : null,
        };
    }

    private DrawnCell OfTick(TickCells tick, int index)
    {
        var ticked = new DrawnCell(null, CellRole.Tick) { Choices = CellChoices.Ticks };
        if (index >= lines.Length || lines[index].Indicator is not { } row) return ticked;
        var field = IndicatorCells.PathOf(tick.Kind, false);
        var path = $"{lines[index].Path}.{field}";
        return ticked with { Text = tick.IsTicked(row) ? TickCells.Tick : null, Path = path, Part = $"{path}.{tick.Member}", Inferred = row.Provenance.IsInferred(field) };
    }

    private DrawnCell OfTask(string name, int index) =>
        new(TaskCells.Print(form.GoalsByTask[index], name, TaskFields.UnitOf(form)), CellRole.Text, $"goalsByTask[{index}].{TaskCells.PathOf(name)}");

    private string? Value(string name) => Known(name).Print(form) ?? (name == FundsSheetFields.Unit ? Glossary.Label(sheet.Unit) : null);

    private static string? PathIn(LayoutText text) => text.Fields.Select(name => Known(name).Cell).FirstOrDefault();

    private static SheetField Known(string name) => SheetFields.Find(name) ?? throw Unknown(name);

    private static FormatException Unknown(string name) => new($"No field has the name {name}.");
}
