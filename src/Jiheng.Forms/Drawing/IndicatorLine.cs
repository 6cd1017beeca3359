using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;

namespace Jiheng.Forms.Drawing;

/// <summary>A drawn row of an indicator.</summary>
/// <param name="Indicator">The indicator; null for a task that has none, of which the row is blank but for the task.</param>
/// <param name="Path">The indicator's path.</param>
/// <param name="Task">The index of the task that owns it; null for one of the form's own.</param>
internal readonly record struct IndicatorLine(Indicator? Indicator, string Path, int? Task)
{
    /// <summary>The form's own indicators come first, then those of its tasks.</summary>
    /// <param name="form">The form.</param>
    /// <param name="everyTask">Whether a task without indicators has a row as well.</param>
    public static IndicatorLine[] Of(PerformanceForm form, bool everyTask)
    {
        var lines = new List<IndicatorLine>(form.Indicators.Count);
        Add(form.Indicators, "indicators", null);
        for (var t = 0; t < form.GoalsByTask.Count; t++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"goalsByTask[{t}].indicators");
            Add(form.GoalsByTask[t].Indicators, path, t);
            if (everyTask && form.GoalsByTask[t].Indicators.Count == 0) lines.Add(new IndicatorLine(null, $"{path}[0]", t));
        }

        return [.. lines];

        void Add(IReadOnlyList<Indicator> rows, string path, int? task)
        {
            for (var i = 0; i < rows.Count; i++) lines.Add(new IndicatorLine(rows[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), task));
        }
    }
}
