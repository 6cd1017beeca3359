using Jiheng.Cli.Inputs;
using Jiheng.Cli.Output;
using Jiheng.Domain.Documents;
using Jiheng.Exchange.Contract;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Cli.Check;

/// <summary>What a check read and found.</summary>
/// <param name="Documents">The checked documents, then those given with --against.</param>
/// <param name="Forms">The checked forms in the order of the documents.</param>
/// <param name="Reading">How the reading went.</param>
internal sealed record CheckRun(IReadOnlyList<PerformanceDocument> Documents, IReadOnlyList<CheckedForm> Forms, ReadingTally Reading)
{
    /// <summary>What other programs get of it, with the sums.</summary>
    public CheckAnswer Answer { get; } = CheckAnswer.Of(Documents, Forms);

    public int Errors => Answer.Errors;

    public int Warnings => Answer.Warnings;

    public int Hints => Answer.Hints;

    public int NotCheckable => Answer.NotCheckable;

    public int ExitCode => Usage.ExitCode.Of(Reading.Failed || Forms.Count == 0, Errors > 0 || Reading.HasLosses);

    public static CheckRun Of(DocumentLoader loader, Terminal terminal, IReadOnlyList<string> paths, IReadOnlyList<string> approved, Checker checker, DateOnly? on)
    {
        var tally = new ReadingTally();
        var documents = Load(InputFiles.Expand(paths));
        var beside = Load(InputFiles.Expand(approved));
        CheckSubject[] subjects = [.. documents.SelectMany(document => document.Forms.Select((form, index) => new CheckSubject(document.File, index, form)))];
        var matched = DeclarationMatcher.Match(subjects, [.. beside.SelectMany(document => document.Forms)]);
        return new CheckRun([.. documents, .. beside], checker.CheckAll(matched, on, loader.Jobs), tally);

        List<PerformanceDocument> Load(IReadOnlyList<InputFile> files)
        {
            using var progress = new Progress(terminal, "读取", files.Count);
            return [.. loader.Load(files).Select(document => tally.Count(progress.Step(document)))];
        }
    }
}
