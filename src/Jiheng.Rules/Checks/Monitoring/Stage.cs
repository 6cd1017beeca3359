using Jiheng.Domain.Documents;

namespace Jiheng.Rules.Checks.Monitoring;

/// <summary>The stage that a monitoring form speaks of: January to some month.</summary>
internal static class Stage
{
    /// <summary>The stage's last month: as read, else from a printed label such as 1-7月执行数; null where neither tells it.</summary>
    public static int? EndMonth(PerformanceForm form)
    {
        if (form.Dates.StageEndMonth is { } known) return known;
        if (StageText.EndMonth(form.Title) is { } titled) return titled;
        foreach (var label in form.PrintedLabels)
        {
            if (StageText.EndMonth(label) is { } printed) return printed;
        }

        return null;
    }
}
