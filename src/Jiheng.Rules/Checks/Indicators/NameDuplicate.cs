using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class NameDuplicate
{
    private const int Few = 24;

    public static CheckRule Rule { get; } = new()
    {
        Code = "NAME-DUPLICATE",
        Title = "一张表里的指标名称不应重复",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget | FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2021No101, LegalSources.ReviewPractice],
        Advice = "改名使各条指标能够区分；确是同一条的，删去一条。",
        Examine = exam =>
        {
            var rows = exam.Indicators;
            if (rows.Count > Few) LookAtMany(exam, rows);
            else LookAtFew(exam, rows);
        },
    };

    // A usual form has a dozen rows: comparing hashes pair by pair allocates nothing.
    private static void LookAtFew(Examination exam, IReadOnlyList<Indicator> rows)
    {
        Span<int> hashes = stackalloc int[Few];
        for (var i = 0; i < rows.Count; i++)
        {
            hashes[i] = string.GetHashCode(exam.Facts(rows[i]).Core);
            var before = hashes[..i].IndexOf(hashes[i]);
            if (before >= 0 && exam.Facts(rows[i]).Core.SequenceEqual(exam.Facts(rows[before]).Core)) Report(exam, rows[i], rows[before]);
        }
    }

    private static void LookAtMany(Examination exam, IReadOnlyList<Indicator> rows)
    {
        var seen = new Dictionary<string, Indicator>(rows.Count);
        var byCore = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in rows)
        {
            var core = exam.Facts(row).Core;
            if (byCore.TryGetValue(core, out var before)) Report(exam, row, before);
            else byCore[core] = row;
        }
    }

    private static void Report(Examination exam, Indicator row, Indicator before)
    {
        if (exam.Facts(row).Says(NameWords.Placeholder)) return;
        var where = row.Level2 == before.Level2 || before.Level2 == IndicatorLevel2.Unknown ? "" : $"（{Wording.Level(before)}和{Wording.Level(row)}）";
        exam.Find(row, "name", $"“{row.Name}”用了两次{where}。");
    }
}
