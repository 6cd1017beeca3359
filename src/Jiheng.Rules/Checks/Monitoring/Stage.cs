using System.Globalization;
using Jiheng.Domain.Documents;

namespace Jiheng.Rules.Checks.Monitoring;

/// <summary>The stage that a monitoring form speaks of: January to some month.</summary>
internal static class Stage
{
    /// <summary>The stage's last month: as read, else from a printed label such as 1-7月执行数; null where neither tells it.</summary>
    public static int? EndMonth(PerformanceForm form)
    {
        if (form.Dates.StageEndMonth is { } known) return known;
        if (Of(form.Title) is { } titled) return titled;
        foreach (var label in form.PrintedLabels)
        {
            if (Of(label) is { } printed) return printed;
        }

        return null;
    }

    // 1-7月, 1—6月, 1～8月, 1至10月
    private static int? Of(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('月'); at > 0; at = Next(text, at))
        {
            var from = at;
            while (from > 0 && char.IsAsciiDigit(text[from - 1])) from--;
            if (from == at || from < 2 || text[from - 1] is not ('-' or '—' or '－' or '~' or '～' or '至' or '–')) continue;
            var start = text[..(from - 1)].TrimEnd("—-月");
            if (!start.IsEmpty && start[^1] == '1' && int.Parse(text[from..at], CultureInfo.InvariantCulture) is >= 1 and <= 12 and var month) return month;
        }

        return null;
    }

    private static int Next(ReadOnlySpan<char> text, int at) => text[(at + 1)..].IndexOf('月') is var next && next < 0 ? -1 : at + 1 + next;
}
