using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Monitoring;

internal static class MonLate
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "MON-LATE",
        Title = "监控结果应按时报送",
        Severity = Severity.Warning,
        AppliesTo = FormKind.Monitoring,
        Sources = [LegalSources.CaiYu2019No136],
        Advice = "尽快报送，并说明逾期原因。",
        From = new(2019, 7, 26),
        Examine = exam =>
        {
            if (exam.Form.Dates.Reported is not { } reported)
            {
                exam.NotCheckable("表上没有填报日期。");
                return;
            }

            if (Stage.EndMonth(exam.Form) is not { } month || exam.Form.FiscalYear is not { } year)
            {
                exam.NotCheckable("表上没有写明年度，或没有写明监控到几月。");
                return;
            }

            var deadline = new DateOnly(year, month, 1).AddMonths(1 + (int)exam.Parameters["monitoring.deadline.months"]).AddDays(-1);
            if (reported > deadline) exam.Find("dates.reported", $"{reported:yyyy-MM-dd} 报送，晚于期限 {deadline:yyyy-MM-dd}。");
        },
    };
}
