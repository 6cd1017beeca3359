using System.Globalization;

namespace Jiheng.Domain.Audit;

/// <summary>Holds the entries of an audit log against each other, one after the other: what was changed, left out, added or moved is named.</summary>
public sealed class AuditChain
{
    private readonly long first;
    private long expected;
    private string previous;

    /// <param name="first">The number of the first entry.</param>
    /// <param name="previous">The hash of the entry before it; null where it is not known, so that the first entry's word is taken for it.</param>
    public AuditChain(long first = 1, string? previous = null) => (this.first, expected, this.previous) = (first, first, previous ?? (first == 1 ? AuditEntry.NoHash : ""));

    /// <summary>How many entries were taken.</summary>
    public long Count => expected - first;

    /// <summary>The hash of the last entry taken; that before the first where none was.</summary>
    public string Head => previous;

    /// <summary>Takes the next entry.</summary>
    /// <returns>What is wrong with it, in Chinese; null where it follows from the one before.</returns>
    public string? Take(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var problem = ProblemOf(entry);
        // What follows is held against this entry, so that one damage is told once.
        expected = Math.Max(expected, entry.Number) + 1;
        previous = entry.Hash;
        return problem;
    }

    /// <summary>What is wrong at the end, in Chinese; null where the last entry is the one that is known.</summary>
    /// <param name="count">How many entries there must be up to the end.</param>
    /// <param name="head">The last entry's hash.</param>
    public string? End(long count, string head)
    {
        if (Count < count) return Line($"末尾缺少第 {expected} 号{(count - Count == 1 ? "" : Line($"至第 {first + count - 1} 号"))}。");
        if (Count > count) return Line($"末尾多出 {Count - count} 条。");
        return previous == head ? null : "最后一条与所知的不同：日志的末尾被替换。";
    }

    private string? ProblemOf(AuditEntry entry)
    {
        if (entry.Number < expected) return Line($"第 {entry.Number} 号重复，或顺序被改动。");
        if (entry.Number > expected) return Line($"缺少第 {expected} 号{(entry.Number - expected == 1 ? "" : Line($"至第 {entry.Number - 1} 号"))}，或顺序被改动。");
        if (!entry.IsWhole) return Line($"第 {entry.Number} 号的内容被改动。");
        return previous.Length > 0 && entry.Previous != previous ? Line($"第 {entry.Number} 号与前一条不衔接：前面的内容被替换。") : null;
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
