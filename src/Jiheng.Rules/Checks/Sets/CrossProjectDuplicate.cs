using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Sets;

internal static class CrossProjectDuplicate
{
    private const int ShortestName = 4;

    public static CheckRule Rule { get; } = new()
    {
        Code = "CROSS-PROJECT-DUP",
        Title = "同一产出不应在两个项目中重复计算",
        Severity = Severity.Warning,
        AppliesTo = FormKind.TargetDeclaration | FormKind.SelfEvaluation,
        Sources = [LegalSources.CaiYu2015No88, LegalSources.ReviewPractice],
        Advice = "说明两个项目各做了多少；是同一件事的，只在一个项目中列。",
        ExamineSet = exam =>
        {
            Dictionary<RowKey, (CheckSubject Subject, Indicator Row)> first = [];
            Dictionary<(CheckSubject First, CheckSubject Later), Pair> pairs = new(PairComparer.Instance);
            foreach (var subject in exam.Subjects)
            {
                foreach (var row in subject.Form.Indicators)
                {
                    if (row.Target?.Nature != ValueNature.Measured || IsOpinionAsked(row) || first.TryAdd(new RowKey(row), (subject, row))) continue;
                    var (earlier, before) = first[new RowKey(row)];
                    if (ReferenceEquals(earlier, subject) || !SameFigures(before, row) || IsSameProject(earlier, subject)) continue;
                    if (!pairs.TryGetValue((earlier, subject), out var pair)) pairs[(earlier, subject)] = pair = new Pair();
                    pair.Rows.Add((before, row));
                    pair.CountsOutput |= IsOutputCount(row);
                }
            }

            foreach (var ((earlier, later), pair) in pairs) Report(exam, earlier, later, pair);
        },
    };

    // Rates such as 验收合格率 =100% are alike in many honest projects: only an output that is counted twice proves the rest.
    private static void Report(SetExamination exam, CheckSubject earlier, CheckSubject later, Pair pair)
    {
        if (!pair.CountsOutput) return;
        pair.Rows.AddRange(AlmostSame(earlier.Form, later.Form));
        foreach (var (before, row) in pair.Rows)
        {
            exam.Find(later, row, "name", Message(row, earlier));
            exam.Find(earlier, before, "name", Message(before, later));
        }
    }

    private static string Message(Indicator row, CheckSubject other) => row.Actual is { } actual
        ? $"“{row.Name}”（{row.Target!.Text}，完成 {actual.Text}）在“{other.Form.Project.Name}”中也有，指标值和完成值都相同。"
        : $"“{row.Name}”（{row.Target!.Text}）在“{other.Form.Project.Name}”中也有，指标值相同。";

    // 申请人咨询回复率 and 咨询回复率, once the two projects are known to share their rows.
    private static IEnumerable<(Indicator, Indicator)> AlmostSame(PerformanceForm earlier, PerformanceForm later)
    {
        foreach (var before in earlier.Indicators)
        {
            foreach (var row in later.Indicators)
            {
                if (before.Name.Length == row.Name.Length || Math.Min(before.Name.Length, row.Name.Length) < ShortestName || !SameFigures(before, row)) continue;
                if (before.Name.EndsWith(row.Name, StringComparison.Ordinal) || row.Name.EndsWith(before.Name, StringComparison.Ordinal)) yield return (before, row);
            }
        }
    }

    // A satisfaction target says nothing of what was done; only a result that is the same to the decimal does.
    private static bool IsOpinionAsked(Indicator row) => row.Level1 == IndicatorLevel1.Satisfaction && row.Actual is null;

    private static bool IsOutputCount(Indicator row) =>
        row is { Level1: IndicatorLevel1.Output, Target.Number: > 0 } && Units.KindOf(row.Target.Unit) is UnitKind.Counted or UnitKind.PersonTimes;

    private static bool SameFigures(Indicator one, Indicator other) =>
        one.Target is { Number: not null } target && other.Target is { } compared && target.Number == compared.Number && target.Operator == compared.Operator
        && target.Unit == compared.Unit && one.Actual?.Number == other.Actual?.Number;

    private static bool IsSameProject(CheckSubject one, CheckSubject other) => ProjectKey.NameOf(one.Form) is { } name && name == ProjectKey.NameOf(other.Form);

    private sealed class Pair
    {
        public List<(Indicator Before, Indicator Row)> Rows { get; } = [];

        public bool CountsOutput { get; set; }
    }

    private sealed class PairComparer : IEqualityComparer<(CheckSubject First, CheckSubject Later)>
    {
        public static PairComparer Instance { get; } = new();

        public bool Equals((CheckSubject First, CheckSubject Later) x, (CheckSubject First, CheckSubject Later) y) =>
            ReferenceEquals(x.First, y.First) && ReferenceEquals(x.Later, y.Later);

        public int GetHashCode((CheckSubject First, CheckSubject Later) pair) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.First), System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Later));
    }
}
