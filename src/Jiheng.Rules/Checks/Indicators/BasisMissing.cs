using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class BasisMissing
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "BASIS-MISSING",
        Title = "指标值应有确定依据或解释",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2021No101],
        Advice = "写明依据：计划、行业标准、历史数据或支出标准；“某某性”类的写明怎样计算百分比。",
        Examine = exam =>
        {
            var hasColumn = false;
            foreach (var row in exam.Indicators) hasColumn |= !string.IsNullOrWhiteSpace(row.Basis);
            var looked = false;
            foreach (var row in exam.Indicators)
            {
                if (hasColumn)
                {
                    looked = true;
                    if (string.IsNullOrWhiteSpace(row.Basis)) exam.Find(row, "basis", $"“{row.Name}”没有写指标值确定依据。");
                    continue;
                }

                var facts = exam.Facts(row);
                if (!facts.Says(NameWords.QualityWord) || facts.Unit != UnitKind.Percent) continue;
                looked = true;
                if (string.IsNullOrWhiteSpace(row.Description) && string.IsNullOrWhiteSpace(row.Remark)) exam.Find(row, "description", $"“{row.Name}”以百分比计（{row.Target!.Text}），却没有解释怎样计算。");
            }

            if (!looked) exam.NotCheckable("表中没有“指标值确定依据”一栏。");
        },
    };
}
