using Jiheng.Cli.Inputs;
using Jiheng.Domain.Documents;
using Jiheng.Exchange.Contract;

namespace Jiheng.Cli.Score;

/// <summary>What a run of score read and computed.</summary>
internal sealed record ScoreRun(IReadOnlyList<PerformanceDocument> Documents, ReadingTally Reading, IReadOnlyList<ScoredEntry> Evaluations);
