using System.Globalization;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Layouts.Fields;

namespace Jiheng.Forms.Editing;

/// <summary>What people call the field behind a path, with its row: 第3行的年度指标值.</summary>
public static class FieldLabel
{
    /// <summary>The label; 这一栏 for a path that names no field.</summary>
    /// <param name="path">The field or cell, named as in the JSON.</param>
    public static string Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (IndicatorPath.Split(path) is var (at, field))
        {
            var row = string.Create(CultureInfo.InvariantCulture, $"第{at.Row + 1}行的{OfColumn(field)}");
            return at.Task is { } task ? string.Create(CultureInfo.InvariantCulture, $"任务{task + 1}{row}") : row;
        }

        return TaskFields.Label(path) ?? SheetFields.OfCell(path)?.Label ?? FieldWords.Of(path) ?? "这一栏";
    }

    private static string OfColumn(string field)
    {
        if (field == "name") return "指标名称";
        // indicators[3].causes.staff: one of several ticks.
        if (field.Split('.') is [var kind, var member]) return TickCells.All.FirstOrDefault(tick => tick.Member == member && IndicatorCells.PathOf(tick.Kind, false) == kind)?.Label ?? FieldWords.Of(kind) ?? "这一栏";
        return IndicatorCells.Column("indicator." + field) is var (column, _) ? Glossary.Label(column) : FieldWords.Of(field) ?? "这一栏";
    }
}
