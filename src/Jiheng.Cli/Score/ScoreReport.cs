using System.Globalization;
using Jiheng.Cli.Output;
using Jiheng.Domain.Evaluations;
using Jiheng.Exchange.Contract;
using Jiheng.Rules.Scoring;
using Spectre.Console;

namespace Jiheng.Cli.Score;

/// <summary>Printed beside computed, line by line, with the reason; then what other way of scoring would explain the printed figures.</summary>
internal static class ScoreReport
{
    public static void Write(IAnsiConsole console, ScoreRun run)
    {
        foreach (var document in run.Documents)
        {
            if (document.Diagnostics.Count == 0) continue;
            console.MarkupLine($"[bold]{document.File.Shown().Escaped()}[/]");
            DiagnosticLines.Write(console, document.Diagnostics);
        }

        foreach (var entry in run.Evaluations) Write(console, entry);
        var differing = run.Evaluations.Count(entry => Differs(entry.Scored));
        console.WriteLine(run.Evaluations.Count switch
        {
            0 => "没有读到自评表：只有自评表和评价表有得分可以复算。",
            var count when differing == 0 => $"共复算 {count} 张自评表，所填得分、总分和等级与复算结果一致。",
            var count => $"共复算 {count} 张自评表，其中 {differing} 张的得分、总分或等级与复算结果不同。",
        });
    }

    private static void Write(IAnsiConsole console, ScoredEntry entry)
    {
        var scored = entry.Scored;
        console.Write(new Spectre.Console.Rule($"{(scored.Form.Project.Name ?? "未命名项目").Escaped()}（{entry.File.Shown().Escaped()}）") { Justification = Justify.Left });
        console.WriteLine($"评分方案：{scored.Profile.Label}（{scored.Profile.Code}）");
        var table = Cells.Table("项目", "分值", "所填得分", "复算得分", "结果", "说明");
        foreach (var line in scored.All)
            table.AddRow(Cells.Of(line.Name), Number(line.Points), Number(line.Printed), Number(line.Computed), Verdict(line.Agrees), Cells.Of(line.Because));
        table.AddRow(
            Cells.Of("总分"), Number(scored.Sum.Points), Number(scored.PrintedTotal?.Value), Number(scored.ComputedTotal),
            Verdict(Same(scored.PrintedTotal?.Value, scored.ComputedTotal)), Cells.Of(scored.TotalBecause));
        table.AddRow(
            Cells.Of("等级"), Cells.Of(null), Cells.Right(Grade(scored, scored.PrintedGrade)), Cells.Right(Grade(scored, scored.ComputedGrade)),
            Verdict(Same(scored.PrintedGrade, scored.ComputedGrade)), Cells.Of(null));
        console.Write(table);
        foreach (var variant in scored.Variants)
            console.MarkupLine($"[blue]i[/] 所填得分与“{variant.Label.Escaped()}”的做法一致：{string.Join("、", variant.Lines.Select(line => line.Name)).Escaped()}");
        foreach (var alternative in scored.Alternatives)
            console.MarkupLine($"[blue]i[/] {alternative.Because.Escaped()}，等级 {Grade(scored, alternative.Grade).Escaped()}");
        console.WriteLine();
    }

    private static bool Differs(ScoredForm scored) =>
        scored.All.Any(line => line.Agrees == false) || Same(scored.PrintedTotal?.Value, scored.ComputedTotal) == false || Same(scored.PrintedGrade, scored.ComputedGrade) == false;

    private static bool? Same<T>(T? printed, T? computed)
        where T : struct => printed is null || computed is null ? null : EqualityComparer<T>.Default.Equals(printed.Value, computed.Value);

    private static Markup Verdict(bool? agrees) => new(agrees switch
    {
        true => "[green]✓[/] 一致",
        false => "[red]✗[/] 不一致",
        null => "? 无法核对",
    });

    private static ChineseText Number(decimal? value) => Cells.Right(value?.ToString(CultureInfo.InvariantCulture));

    private static string? Grade(ScoredForm scored, Grade? grade) => grade is { } known ? scored.Choices.Grades.LabelOf(known) : null;
}
