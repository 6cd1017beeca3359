using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Indicators;

internal static class OperatorInvalid
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "OP-INVALID",
        Title = "计算符号应是 ≥、≤、=、>、<，不用形近的字符",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnyTarget | FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiBan2023No12, LegalSources.ReviewPractice],
        Advice = "换成标准的计算符号。",
        Examine = exam =>
        {
            Indicator? first = null;
            var uneven = 0;
            foreach (var row in exam.Indicators)
            {
                if (row.Target is { } target) Look(exam, row, "target", target, ref first, ref uneven);
                if (row.Actual is { } actual) Look(exam, row, "actual", actual, ref first, ref uneven);
            }

            if (uneven == 1) exam.Find(first!, "target", Uneven(first!), severity: Severity.Hint);
            else if (uneven > 1) exam.Find("indicators", $"有 {uneven} 处计算符号写法不标准，如{Uneven(first!)}", severity: Severity.Hint);
        },
    };

    private static void Look(Examination exam, Indicator row, string field, IndicatorValue value, ref Indicator? first, ref int uneven)
    {
        if (value.PrintedOperator is not { } printed || value.Operator is not { } meant) return;
        switch (GradeOf(printed))
        {
            case Wrongness.None:
                return;
            case Wrongness.Uneven:
                first ??= row;
                uneven++;
                return;
            case Wrongness.LookAlike:
                exam.Find(row, field, $"“{row.Name}”的“{value.Text}”用了全角的“{printed}”，应写“{meant.Sign()}”。", suggestion: Mended(value, printed, meant), severity: Severity.Warning);
                return;
            case Wrongness.NoSign:
                exam.Find(row, field, $"“{row.Name}”的“{value.Text}”用了书名号“{printed}”，应写“{meant.Sign()}”。", suggestion: Mended(value, printed, meant));
                return;
        }
    }

    // A book-title mark is no sign at all; a full-width sign is one in the wrong width; ">=" is only typed differently.
    private static Wrongness GradeOf(string printed) => printed[0] switch
    {
        '《' or '》' => Wrongness.NoSign,
        '＜' or '＞' or '﹤' or '﹥' => Wrongness.LookAlike,
        '≥' or '≤' => printed.Length == 1 ? Wrongness.None : Wrongness.Uneven,
        '>' or '<' => printed.Length == 1 ? Wrongness.None : Wrongness.Uneven,
        '=' => printed.Length == 1 ? Wrongness.None : Wrongness.Uneven,
        '≧' or '≦' or '⩾' or '⩽' or '＝' or '═' => Wrongness.Uneven,
        _ => Wrongness.None,
    };

    private static string Uneven(Indicator row)
    {
        var value = row.Target?.PrintedOperator is { } printed && GradeOf(printed) == Wrongness.Uneven ? row.Target : row.Actual!;
        return $"“{row.Name}”的“{value.Text}”，统一写成“{value.Operator!.Value.Sign()}”。";
    }

    private static string? Mended(IndicatorValue value, string printed, ComparisonOperator meant) =>
        value.Text.StartsWith(printed, StringComparison.Ordinal) ? meant.Sign() + value.Text[printed.Length..] : null;

    private enum Wrongness
    {
        None,
        Uneven,
        LookAlike,
        NoSign,
    }
}
