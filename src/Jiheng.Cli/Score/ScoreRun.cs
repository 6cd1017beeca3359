using Jiheng.Cli.Inputs;
using Jiheng.Domain.Documents;
using Jiheng.Rules.Scoring;

namespace Jiheng.Cli.Score;

/// <summary>What a run of score read and computed.</summary>
internal sealed record ScoreRun(IReadOnlyList<PerformanceDocument> Documents, ReadingTally Reading, IReadOnlyList<ScoredEntry> Evaluations);

/// <summary>One scored form with its place.</summary>
internal sealed record ScoredEntry(string File, int Index, ScoredForm Scored);
