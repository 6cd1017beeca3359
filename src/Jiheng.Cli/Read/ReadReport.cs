using System.Globalization;
using Jiheng.Cli.Inputs;
using Jiheng.Cli.Output;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Terms;
using Spectre.Console;

namespace Jiheng.Cli.Read;

/// <summary>Shows each form as people know it: head, money, goals, indicators.</summary>
internal static class ReadReport
{
    public static void Write(IAnsiConsole console, IEnumerable<PerformanceDocument> documents)
    {
        var tally = new ReadingTally();
        var files = 0;
        foreach (var document in documents)
        {
            files++;
            tally.Count(document);
            console.Write(new Rule(document.File.Shown().Escaped()) { Justification = Justify.Left });
            DiagnosticLines.Write(console, document.Diagnostics);
            foreach (var form in document.Forms) Write(console, form);
        }

        console.WriteLine($"共 {files} 个文件，读到 {tally.Forms} 张表" + (tally.Unreadable > 0 ? $"；{tally.Unreadable} 个文件没有读成，原因见上。" : "。"));
    }

    private static void Write(IAnsiConsole console, PerformanceForm form)
    {
        console.WriteLine();
        Centred(console, $"[bold]{(form.Title ?? Glossary.Label(form.Kind)).Escaped()}[/]");
        if (form.FiscalYear is { } year) Centred(console, $"（{year.ToString(CultureInfo.InvariantCulture)}年度）{(form.Provenance.IsInferred("fiscalYear") ? Marks.Inferred : "")}");
        HeadTable.Write(console, form);
        FundingTable.Write(console, form.Funding);
        WriteSchedule(console, form.Schedule);
        WriteGoals(console, form);
        IndicatorTable.Write(console, form.Indicators);
        WriteTasks(console, form.GoalsByTask);
        WriteSafeguards(console, form.Safeguards);
        WriteResult(console, form);
        if (IsConcluded(form)) console.WriteLine($"{Marks.Inferred} 推断：原表没有印出，由上下文得出，请确认。");
        DiagnosticLines.Write(console, form.Diagnostics);
        console.WriteLine();
    }

    private static void Centred(IAnsiConsole console, string markup)
    {
        console.Write(new Markup(markup) { Justification = Justify.Center });
        console.WriteLine();
    }

    private static void WriteSchedule(IAnsiConsole console, IReadOnlyList<ScheduleEntry> schedule)
    {
        if (schedule.Count == 0) return;
        var table = Cells.Table(["资金支出计划", .. schedule.Select(entry => $"{entry.Month}月底")]);
        console.Write(table.Row(["累计支出（%）", .. schedule.Select(entry => entry.CumulativePercent is { } percent ? percent.ToString(CultureInfo.InvariantCulture) : "未填")]));
    }

    private static void WriteGoals(IAnsiConsole console, PerformanceForm form)
    {
        (string Label, string? Text)[] goals = [("总体目标", form.Goals.Overall), ("年度目标", form.Goals.Annual), ("实际完成情况", form.Goals.Actual), ("资金用途", form.Project.Purpose)];
        if (goals.All(goal => goal.Text is null)) return;
        var table = Cells.Table("绩效目标", "内容");
        foreach (var (label, text) in goals)
        {
            if (text is not null) table.Row([label, text]);
        }

        console.Write(table);
    }

    private static void WriteTasks(IAnsiConsole console, IReadOnlyList<TaskGoal> tasks)
    {
        foreach (var task in tasks)
        {
            console.MarkupLine($"[bold]{task.Name.Escaped()}[/]{(task.Amount is { } amount ? $"  {amount.WanYuan.ToString("0.00####", CultureInfo.InvariantCulture)} 万元" : "")}");
            if (task.Goal is { } goal) console.Paragraph(goal);
            IndicatorTable.Write(console, task.Indicators);
        }
    }

    private static void WriteSafeguards(IAnsiConsole console, IReadOnlyList<string> safeguards)
    {
        if (safeguards.Count == 0) return;
        console.MarkupLine("[bold]工作保障措施[/]");
        foreach (var safeguard in safeguards) console.Paragraph("· " + safeguard);
    }

    private static void WriteResult(IAnsiConsole console, PerformanceForm form)
    {
        if (form.Evaluation is not { } evaluation) return;
        var grade = evaluation.GradeText ?? (evaluation.Grade is { } known ? Glossary.Label(known) : "未填");
        console.WriteLine($"总分 {evaluation.TotalScore?.Text ?? "未填"}{(evaluation.TotalPoints is { } points ? $"（满分 {points.Text}）" : "")}  评价等级 {Cells.Plain(grade)}");
    }

    private static bool IsConcluded(PerformanceForm form) =>
        form.Provenance.Inferred.Count > 0 || form.Funding?.Provenance.Inferred.Count > 0 || form.AllIndicators.Any(indicator => indicator.Provenance.Inferred.Count > 0);
}
