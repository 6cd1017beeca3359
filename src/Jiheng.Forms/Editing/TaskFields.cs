using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Goals;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Layouts.Fields;

namespace Jiheng.Forms.Editing;

/// <summary>The fields of a department's tasks, and its safeguards: "goalsByTask[2].goal", "safeguards[0]".</summary>
internal static partial class TaskFields
{
    /// <summary>The unit in which a form's tasks print their amounts.</summary>
    public static MoneyUnit UnitOf(PerformanceForm form) => form.Funding?.Unit ?? LayoutCatalogue.Find(form.Layout)?.Sheet?.Unit ?? MoneyUnit.Yuan;

    public static bool Owns(string path) => Pattern().IsMatch(path);

    /// <exception cref="FormatException">The field cannot hold the text, or the form has no such task.</exception>
    public static PerformanceForm Set(PerformanceForm form, string path, string? text)
    {
        var match = Pattern().Match(path);
        if (match.Groups["safeguard"].Success) return form with { Safeguards = Changed(form.Safeguards, match.Groups["safeguard"], _ => text ?? throw new FormatException("保障措施不能为空。")) };
        return form with { GoalsByTask = Changed(form.GoalsByTask, match.Groups["task"], task => Set(task, match.Groups["field"].Value, text, UnitOf(form))) };
    }

    private static TaskGoal Set(TaskGoal task, string field, string? text, MoneyUnit unit) => (field, text) switch
    {
        ("name", null) => throw new FormatException("任务名称不能为空。"),
        ("content", null) => task with { Content = null },
        ("goal", null) => task with { Goal = null },
        ("amount", null) => task with { Amount = null },
        ("fiscal", null) => task with { Fiscal = null },
        ("other", null) => task with { Other = null },
        ("name" or "content" or "goal" or "amount" or "fiscal" or "other", { } value) => TaskCells.Read(task, "task." + field, value, unit),
        _ => throw FieldEditor.NoSuchField(field),
    };

    private static T[] Changed<T>(IReadOnlyList<T> all, Group index, Func<T, T> change)
    {
        var at = int.Parse(index.ValueSpan, CultureInfo.InvariantCulture);
        if (at >= all.Count) throw new FormatException("表中没有这一行，请刷新页面。");
        var changed = all.ToArray();
        changed[at] = change(changed[at]);
        return changed;
    }

    [GeneratedRegex(@"^(goalsByTask\[(?<task>\d{1,4})\]\.(?<field>[A-Za-z]{1,20})|safeguards\[(?<safeguard>\d{1,4})\])$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
