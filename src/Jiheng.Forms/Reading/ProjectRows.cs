using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Heads;
using Jiheng.Forms.Reading.Rows;

namespace Jiheng.Forms.Reading;

/// <summary>A table's rows to forms: one form, or one a project where the table has columns for projects.</summary>
internal static class ProjectRows
{
    private const int FewestRowsBeforeCut = 4;

    public static IEnumerable<PerformanceForm> Split(PerformanceForm form, AlignedTable table, ReadingNotes notes, bool endsOpen = false)
    {
        table = PartedRows.Of(table);
        var name = table[IndicatorColumn.ProjectName];
        var rows = Meaningful(new IndicatorAssembler(table).Read().ToList(), notes);
        Report(table, rows, notes);
        OperatorRepair.Apply(rows, notes);
        if (endsOpen) DropCutRow(rows, notes);
        if (name < 0)
        {
            yield return form with { Indicators = [.. rows.Select(row => row.Indicator)] };
            yield break;
        }

        var project = form.Project;
        var current = form;
        var indicators = new List<Indicator>();
        foreach (var (row, indicator) in rows)
        {
            if (row.Text(table[IndicatorColumn.ProjectUnit]) is { } unit)
            {
                var (code, bare) = OrganisationText.Split(unit);
                project = project with { Unit = bare, UnitCode = code ?? project.UnitCode };
            }

            if (row.Text(name) is { } next)
            {
                if (indicators.Count > 0) yield return current with { Indicators = indicators };
                indicators = [];
                current = Begin(form, project, row, table, next);
            }

            indicators.Add(indicator);
        }

        if (indicators.Count > 0) yield return current with { Indicators = indicators };
    }

    private static PerformanceForm Begin(PerformanceForm form, Project project, AlignedRow row, AlignedTable table, string printed)
    {
        var (code, name) = OrganisationText.Split(printed);
        var unit = form.Funding?.Unit ?? MoneyUnit.Yuan;
        Money? amount = row.Text(table[IndicatorColumn.ProjectAmount]) is { } text && MoneyText.TryRead(text, unit, out var money) ? money : null;
        return form with
        {
            Project = project with { Name = name, NameAsPrinted = printed, Code = row.Text(table[IndicatorColumn.ProjectCode]) ?? code, Category = row.Text(table[IndicatorColumn.ProjectCategory]) },
            Funding = amount is null ? form.Funding : new Funding { PrintedUnit = form.Funding?.PrintedUnit, Unit = unit, Year = new FundingSources { Total = amount } },
            Goals = row.Text(table[IndicatorColumn.ProjectGoal]) is { } goal ? new PerformanceGoals { Annual = goal } : form.Goals,
        };
    }

    // What stands loose below the table of a web page is no indicator: no value, no level of its own, last of all.
    private static List<(AlignedRow Row, Indicator Indicator)> Meaningful(List<(AlignedRow Row, Indicator Indicator)> rows, ReadingNotes notes)
    {
        while (rows.Count > 0 && IsLoose(rows[^1].Indicator))
        {
            var last = rows[^1].Indicator;
            notes.Hint("READ-LOOSE", $"表后的“{Shorten(last.Name)}”没有指标值，未作为指标读取。", last.Provenance.Start, "如确为指标，请补充指标值。");
            rows.RemoveAt(rows.Count - 1);
        }

        return rows;
    }

    // A name without any value, right where the text ends, below rows that all have one: the text was cut off inside the row.
    private static void DropCutRow(List<(AlignedRow Row, Indicator Indicator)> rows, ReadingNotes notes)
    {
        if (rows.Count < FewestRowsBeforeCut || HasValue(rows[^1].Indicator) || !rows.Take(rows.Count - 1).All(row => HasValue(row.Indicator))) return;
        var last = rows[^1].Indicator;
        notes.Warn("READ-CUT", $"表在“{Shorten(last.Name)}”处中断，该行没有指标值，未作为指标读取。", last.Provenance.Start, "请核对原文件是否完整。");
        rows.RemoveAt(rows.Count - 1);
    }

    private static bool HasValue(Indicator indicator) => indicator.Target is not null || indicator.Actual is not null || indicator.PeriodTarget is not null;

    private static bool IsLoose(Indicator indicator) =>
        indicator is { Target: null, Actual: null, PeriodTarget: null, Points: null, Score: null, Description: null } && !indicator.Provenance.Places.ContainsKey("level");

    private static void Report(AlignedTable table, List<(AlignedRow Row, Indicator Indicator)> rows, ReadingNotes notes)
    {
        foreach (var (row, indicator) in rows)
        {
            if (row.Shifted) notes.Hint("READ-SHIFTED", $"“{Shorten(indicator.Name)}”一行的单元格与表头错位，按内容归入各列。", indicator.Provenance.Start, "请核对这一行，并在原表中补齐单元格。");
            if (row.Parts is { } parts) Report(parts, indicator, notes);
        }

        foreach (var dropped in table.Rows.SelectMany(row => row.Dropped))
            notes.Hint("READ-DROPPED", $"“{Shorten(dropped.Text)}”不属于任何一列，未读取。", dropped.Place, "如属于某个指标，请在原表中放回所在单元格。");
    }

    private static void Report(RowParts parts, Indicator indicator, ReadingNotes notes)
    {
        var where = indicator.Provenance.Start;
        if (!parts.WasParted) notes.Hint("READ-PARTS", $"“{Shorten(indicator.Name)}”一行列有多项指标，但名称与各值的项数对不上，按一项读取。", where, "请在原表中把各项指标分行填写，或用同样的编号列出名称和各值。");
        else if (parts is { Index: 0, SharesPoints: true }) notes.Hint("READ-PARTS-POINTS", $"“{Shorten(indicator.Name)}”等 {parts.Names} 项指标填在同一行，分值和得分由这 {parts.Names} 项共用，记在第一项。", where, "请在原表中把各项指标分行填写，并分别列出分值。");
        else if (parts.Index == 0) notes.Hint("READ-PARTED", $"“{Shorten(indicator.Name)}”等 {parts.Names} 项指标填在同一行，已逐项拆开。", where, "请核对各项名称与指标值；最好在原表中分行填写。");
    }

    private static string Shorten(string text) => text.Length > 20 ? text[..20] + "…" : text;
}
