using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class NameTautology
{
    private const int Shortest = 2;

    public static CheckRule Rule { get; } = new()
    {
        Code = "NAME-TAUTOLOGY",
        Title = "指标值不应只是重复名称",
        Severity = Severity.Hint,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2015No88],
        Advice = "指标值写要达到的数或程度，不重复名称里的话。",
        ExamineIndicator = (exam, row) =>
        {
            if (row.Target is not { Nature: ValueNature.Described, Words: { } words } target) return;
            var said = words.AsSpan().Trim().TrimEnd('。');
            if (said.ContainsAnyInRange('0', '9') || !Repeats(row.Name, said)) return;
            exam.Find(row, "target", $"“{row.Name}”的指标值“{target.Text}”只是重复了名称。");
        },
    };

    // 显著提升 repeats 能力提升情况: what stands before the repetition must be mere degree.
    private static bool Repeats(ReadOnlySpan<char> name, ReadOnlySpan<char> said)
    {
        for (var from = 0; from + Shortest <= said.Length; from++)
        {
            if (name.Contains(said[from..], StringComparison.Ordinal) && (from == 0 || Lexicon.ValueIsOnly(said[..from], ValueWords.Vague))) return true;
        }

        return false;
    }
}
