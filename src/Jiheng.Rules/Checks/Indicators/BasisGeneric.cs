using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Indicators;

internal static class BasisGeneric
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "BASIS-GENERIC",
        Title = "指标值确定依据不应千篇一律",
        Severity = Severity.Hint,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2021No101],
        Advice = "逐条写明具体依据：文件名称和文号、上年完成数、行业标准的数值。",
        Examine = exam =>
        {
            var rows = exam.Indicators;
            string? common = null;
            int lead = 0, filled = 0;
            foreach (var row in rows)
            {
                if (string.IsNullOrWhiteSpace(row.Basis)) continue;
                filled++;
                if (lead == 0) common = row.Basis;
                lead += row.Basis == common ? 1 : -1;
            }

            if (common is null)
            {
                exam.NotCheckable("表中没有“指标值确定依据”一栏。");
                return;
            }

            var count = 0;
            foreach (var row in rows) count += row.Basis == common ? 1 : 0;
            if (filled >= exam.Parameters["indicators.minimum"] && count * 100 >= filled * exam.Parameters["basis.share"])
                exam.Find("indicators", $"{filled} 条指标中有 {count} 条的依据都是“{common}”，看不出数是怎么来的。");
        },
    };
}
