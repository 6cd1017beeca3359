using System.CommandLine;
using Jiheng.Cli.Inputs;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Domain.Documents;
using Jiheng.Exchange.Contract;
using Jiheng.Rules.Scoring;

namespace Jiheng.Cli.Score;

/// <summary>jiheng score: recomputes self-evaluations. It shows and does not judge: whether a difference is an error is for check to say.</summary>
internal static class ScoreCommand
{
    public static Command Create(Terminal terminal)
    {
        var input = new InputOptions();
        var profile = new ProfileOption();
        var on = Arguments.Option("--on", "YYYY-MM-DD", "按这一天有效的评分规定复算，默认各表预算年度的最后一天");
        var command = new Command("score", "重新计算自评表的每一项得分，与表中所填的并列显示");
        input.AddTo(command);
        profile.AddTo(command);
        command.Add(on);
        command.SetAction(parsed =>
        {
            var paths = input.Paths(parsed);
            var loader = input.Loader(parsed, terminal);
            var scheme = profile.Of(parsed);
            var day = parsed.Date(on);
            using var output = input.Output.Open(parsed, terminal);
            var run = Run(loader, terminal, paths, scheme, day);
            if (input.Output.Json(parsed)) ScoreJson.Write(output.Stream, run.Evaluations, run.Documents);
            else output.Write(console => ScoreReport.Write(console, run));
            output.Complete();
            return run.Reading.ExitCode;
        });
        return command;
    }

    private static ScoreRun Run(DocumentLoader loader, Terminal terminal, IReadOnlyList<string> paths, ScoringProfile profile, DateOnly? on)
    {
        var tally = new ReadingTally();
        var files = InputFiles.Expand(paths);
        using var progress = new Progress(terminal, "读取", files.Count);
        PerformanceDocument[] documents = [.. loader.Load(files).Select(document => tally.Count(progress.Step(document)))];
        return new ScoreRun(documents, tally, [.. documents.SelectMany(document => ScoredEntry.Of(document, profile, on))]);
    }
}
