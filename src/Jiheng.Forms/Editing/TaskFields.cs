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
    private static readonly string[] Fields = ["name", "content", "goal", "amount", "fiscal", "other"];

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

    /// <summary>What people call the field of a path; null for one that is not of a task.</summary>
    public static string? Label(string path)
    {
        if (Pattern().Match(path) is not { Success: true } match) return null;
        if (match.Groups["safeguard"].Success) return string.Create(CultureInfo.InvariantCulture, $"第{int.Parse(match.Groups["safeguard"].ValueSpan, CultureInfo.InvariantCulture) + 1}条保障措施");
        var label = match.Groups["field"].Value switch { "name" => "名称", "content" => "主要内容", "goal" => "绩效目标", "amount" => "预算金额", "fiscal" => "财政拨款", "other" => "其他资金", _ => "这一栏" };
        return string.Create(CultureInfo.InvariantCulture, $"任务{int.Parse(match.Groups["task"].ValueSpan, CultureInfo.InvariantCulture) + 1}的{label}");
    }

    /// <summary>What a field says; null where it is empty.</summary>
    /// <exception cref="FormatException">The form has no such task or safeguard.</exception>
    public static string? Print(PerformanceForm form, string path)
    {
        var match = Pattern().Match(path);
        if (match.Groups["safeguard"].Success) return At(form.Safeguards, match.Groups["safeguard"]);
        var (task, field) = (At(form.GoalsByTask, match.Groups["task"]), match.Groups["field"].Value);
        return Fields.Contains(field) ? TaskCells.Print(task, "task." + field, UnitOf(form)) : throw FieldEditor.NoSuchField(field);
    }

    /// <summary>The form with an empty name or safeguard, as a draft may have them; null for any other field.</summary>
    /// <exception cref="FormatException">The form has no such task or safeguard.</exception>
    public static PerformanceForm? Blank(PerformanceForm form, string path)
    {
        var match = Pattern().Match(path);
        if (match.Groups["safeguard"].Success) return form with { Safeguards = Changed(form.Safeguards, match.Groups["safeguard"], _ => "") };
        return match.Groups["field"].Value == "name" ? form with { GoalsByTask = Changed(form.GoalsByTask, match.Groups["task"], task => task with { Name = "" }) } : null;
    }

    private static TaskGoal Set(TaskGoal task, string field, string? text, MoneyUnit unit) => (field, text) switch
    {
        ("name", null) => throw new FormatException("任务名称不能为空。"),
        ("content", null) => task with { Content = null },
        ("goal", null) => task with { Goal = null },
        ("amount", null) => task with { Amount = null },
        ("fiscal", null) => task with { Fiscal = null },
        ("other", null) => task with { Other = null },
        (_, { } value) when Fields.Contains(field) => TaskCells.Read(task, "task." + field, value, unit),
        _ => throw FieldEditor.NoSuchField(field),
    };

    private static T At<T>(IReadOnlyList<T> all, Group index) => all[IndexIn(all, index)];

    private static int IndexIn<T>(IReadOnlyList<T> all, Group index) =>
        int.Parse(index.ValueSpan, CultureInfo.InvariantCulture) is var at && at < all.Count ? at : throw IndicatorPath.NoRow();

    private static T[] Changed<T>(IReadOnlyList<T> all, Group index, Func<T, T> change)
    {
        var at = IndexIn(all, index);
        var changed = all.ToArray();
        changed[at] = change(changed[at]);
        return changed;
    }

    [GeneratedRegex(@"^(goalsByTask\[(?<task>\d{1,4})\]\.(?<field>[A-Za-z]{1,20})|safeguards\[(?<safeguard>\d{1,4})\])$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
