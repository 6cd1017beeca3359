using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Indicators;

internal static class LevelOneMissing
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "L1-MISSING",
        Title = "应有产出指标、效益指标，服务外部对象的还应有满意度指标",
        Severity = Severity.Error,
        AppliesTo = FormKind.TargetDeclaration | FormKind.SelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10, LegalSources.CaiYu2021No101],
        Advice = "补上缺少的一级指标；确实不适用的，在表中写明理由。",
        Examine = exam =>
        {
            bool output = false, benefit = false, satisfaction = false, concluded = false;
            var unknown = 0;
            foreach (var row in exam.Indicators)
            {
                output |= row.Level1 == IndicatorLevel1.Output;
                benefit |= row.Level1 == IndicatorLevel1.Benefit && row.Level2 != IndicatorLevel2.ServiceSatisfaction;
                satisfaction |= exam.Facts(row).IsSatisfaction;
                concluded |= row.Provenance.IsInferred("level1");
                if (row.Level1 == IndicatorLevel1.Unknown) unknown++;
            }

            if (exam.Indicators.Count == 0) exam.NotCheckable("表中没有指标。");
            else if (output && benefit && satisfaction) return;
            else if (unknown > 0) exam.NotCheckable($"有 {unknown} 条指标看不出属于哪个一级指标。");
            else Report(exam, output, benefit, satisfaction, concluded);
        },
    };

    // A level that was only concluded may hide the one that seems to be missing; a file that lacks all that stands at the
    // end of a form may be cut off; satisfaction may rightly be waived.
    private static void Report(Examination exam, bool output, bool benefit, bool satisfaction, bool concluded)
    {
        var cutOff = !benefit && !satisfaction && exam.Form.Provenance.Start.Line > 0;
        var severity = concluded || cutOff ? Severity.Warning : Severity.Error;
        if (!output) exam.Find("indicators", "没有产出指标。", severity: severity);
        if (!benefit) exam.Find("indicators", cutOff ? "没有效益指标；表的后半部分全无，请先确认文件是完整的。" : "没有效益指标。", severity: severity);
        if (!satisfaction) exam.Find("indicators", "没有满意度指标。", "有服务对象的，补上满意度指标；不涉及服务对象的，写明理由，其权重并入效益指标。", severity: Severity.Warning);
    }
}
