using Jiheng.Storage.Filings;

namespace Jiheng.Web.Features.Filings;

/// <summary>What was said at a cell, and the answers.</summary>
/// <param name="First">The words that began it.</param>
/// <param name="Answers">The answers, in order.</param>
public sealed record RemarkTalk(RemarkRow First, IReadOnlyList<RemarkRow> Answers)
{
    public bool IsOpen => First.SettledAt is null;

    public static IReadOnlyList<RemarkTalk> Of(IReadOnlyList<RemarkRow> remarks)
    {
        var answers = remarks.ToLookup(remark => remark.AnswersId);
        return [.. answers[null].Select(first => new RemarkTalk(first, [.. answers[first.Id]]))];
    }

    /// <summary>Those that are not settled.</summary>
    public static IReadOnlyList<RemarkTalk> Open(IReadOnlyList<RemarkRow> remarks) => [.. Of(remarks).Where(talk => talk.IsOpen)];

    /// <summary>How many are not settled, by the path of their cell.</summary>
    public static IReadOnlyDictionary<string, int> Counts(IReadOnlyList<RemarkRow> remarks) => Open(remarks).CountBy(talk => talk.First.Path).ToDictionary();
}
