using Jiheng.Domain.Audit;

namespace Jiheng.Exchange.Audit;

/// <summary>Proves an exported audit log from the file alone: finds every change, gap and reordering and says where.</summary>
public static class AuditVerifier
{
    /// <param name="file">The exported log.</param>
    /// <param name="known">The hash of the last entry as it was noted elsewhere; null where nobody noted it.</param>
    /// <param name="versions">Files of versions that the log has to prove.</param>
    /// <exception cref="FormatException">It is no exported audit log at all.</exception>
    public static VerifiedAudit Verify(TextReader file, string? known = null, params IReadOnlyList<VersionProof> versions)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(versions);
        var head = AuditJson.ReadHead(file.ReadLine() ?? "");
        var chain = new AuditChain(head.First);
        List<AuditProblem> problems = [];
        var number = 1;
        for (var line = file.ReadLine(); line is not null; line = file.ReadLine())
        {
            number++;
            try
            {
                var entry = AuditJson.ReadEntry(line);
                if (chain.Take(entry) is { } problem) problems.Add(new AuditProblem(number, problem));
                foreach (var version in versions) version.Look(entry);
            }
            catch (FormatException problem)
            {
                problems.Add(new AuditProblem(number, problem.Message));
            }
        }

        if (chain.End(head.Count, head.Hash) is { } end) problems.Add(new AuditProblem(number, end));
        if (known is not null && !string.Equals(known.Trim(), chain.Head, StringComparison.OrdinalIgnoreCase)) problems.Add(new AuditProblem(number, "最后一条与另外记下的校验码不同：日志被整个替换，或不是同一时候导出的。"));
        return new VerifiedAudit(head.First, chain.Count, chain.Head, problems);
    }
}

/// <summary>What the proof of an exported audit log found.</summary>
/// <param name="First">The number of the first entry.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Head">The hash of the last.</param>
/// <param name="Problems">What is wrong; empty where nothing is.</param>
public sealed record VerifiedAudit(long First, long Count, string Head, IReadOnlyList<AuditProblem> Problems);

/// <summary>Something wrong in an exported audit log.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Message">What is wrong, in Chinese.</param>
public sealed record AuditProblem(int Line, string Message);
