using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class QualitativeQuantifiable
{
    private const NameWords Numeric = NameWords.Rate | NameWords.Degree | NameWords.Count | NameWords.Volume | NameWords.Negative | NameWords.Complaint;
    private const int Enough = 3;

    public static CheckRule Rule { get; } = new()
    {
        Code = "QUAL-QUANTIFIABLE",
        Title = "能用数说明的不用文字",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget | FormKind.SelfEvaluation,
        Sources = [LegalSources.CaiYu2021No101, LegalSources.CaiYu2015No88],
        Advice = "把指标值改成数字，如“≥95%”“≥2000 人次”“较上年下降 5%”。",
        Examine = exam =>
        {
            if (exam.Form.Kind == FormKind.SelfEvaluation)
            {
                LookAtNarrative(exam);
                return;
            }

            foreach (var row in exam.Indicators)
            {
                var facts = exam.Facts(row);
                if (row.Target?.Nature != ValueNature.Described || !facts.IsQualitative || !facts.Says(Numeric) || facts.Says(ValueWords.Scale)) continue;
                exam.Find(row, "target", $"“{row.Name}”本可以用数说明，指标值却是“{row.Target.Text}”。");
            }
        },
    };

    // The year's account counts things, but the indicators are words and use none of these figures.
    private static void LookAtNarrative(Examination exam)
    {
        if (exam.Form.Goals.Actual is not { Length: > 0 } account)
        {
            exam.NotCheckable("表中没有写实际完成情况。");
            return;
        }

        Indicator? worded = null;
        foreach (var row in exam.Indicators)
        {
            if (exam.Facts(row).IsQualitative) worded ??= row;
        }

        if (worded is null) return;
        List<string> unused = [];
        var reader = new FigureReader(account);
        while (reader.Next())
        {
            if (reader.Kind == UnitKind.Duration || (reader.Kind == UnitKind.Missing && !reader.IsRounded)) continue;
            if (IsUsed(exam, reader.Number)) return;
            unused.Add(account[reader.Start..reader.End] + (reader.Kind == UnitKind.Missing ? "多" : ""));
        }

        if (unused.Count >= Enough) exam.Find("goals.actual", $"实际完成情况写了 {Wording.Some(unused)}，指标却没有用到，“{worded.Name}”等仍是文字。");
    }

    private static bool IsUsed(Examination exam, decimal figure)
    {
        foreach (var row in exam.Indicators)
        {
            if (row.Actual?.Number == figure || row.Target?.Number == figure) return true;
        }

        return false;
    }
}
