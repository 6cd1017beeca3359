using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Publication;

internal static class PubDeadline
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "PUB-DEADLINE",
        Title = "预算、决算批复后二十日内应公开绩效目标和自评结果",
        Severity = Severity.Error,
        AppliesTo = FormKind.Any,
        Sources = [LegalSources.BudgetLaw.At("第十四条"), LegalSources.ZhongFa2018No34],
        Advice = "立即公开，并说明逾期原因；依法不公开的，写明依据。",
        Examine = exam =>
        {
            var dates = exam.Form.Dates;
            if (dates.Approved is not { } approved)
            {
                exam.NotCheckable("不知道批复日期。");
                return;
            }

            var deadline = approved.AddDays((int)exam.Parameters["publication.days"]);
            if (dates.Published is { } published)
            {
                if (published > deadline) exam.Find("dates.published", $"{approved:yyyy-MM-dd} 批复，{published:yyyy-MM-dd} 才公开，期限是 {deadline:yyyy-MM-dd}。");
                return;
            }

            exam.NotCheckable($"不知道公开日期；{approved:yyyy-MM-dd} 批复的应在 {deadline:yyyy-MM-dd} 前公开。");
        },
    };
}
