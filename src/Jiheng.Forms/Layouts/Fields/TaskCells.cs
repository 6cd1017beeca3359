using Jiheng.Domain.Funds;
using Jiheng.Domain.Goals;
using Jiheng.Forms.Editing;

namespace Jiheng.Forms.Layouts.Fields;

/// <summary>The cells of a task: in a row of its own (task.name), or beside its indicators and merged over them (owner.name).</summary>
internal static class TaskCells
{
    private const string Own = "task.";
    private const string Owner = "owner.";

    public static bool IsCell(string name) => name.StartsWith(Own, StringComparison.Ordinal) || name.StartsWith(Owner, StringComparison.Ordinal);

    /// <summary>The path of a cell below that of its task.</summary>
    public static string PathOf(string name) => name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..];

    public static string? Print(TaskGoal task, string name, MoneyUnit unit) => PathOf(name) switch
    {
        "name" => task.Name,
        "content" => task.Content,
        "goal" => task.Goal,
        "amount" => FundsSheetFields.AmountText(task.Amount, unit),
        "fiscal" => FundsSheetFields.AmountText(task.Fiscal, unit),
        "other" => FundsSheetFields.AmountText(task.Other, unit),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No cell of a task's row."),
    };

    public static TaskGoal Read(TaskGoal task, string name, string text, MoneyUnit unit) => PathOf(name) switch
    {
        "name" => task with { Name = text },
        "content" => task with { Content = text },
        "goal" => task with { Goal = text },
        "amount" => task with { Amount = FieldText.Money(text, unit) },
        "fiscal" => task with { Fiscal = FieldText.Money(text, unit) },
        "other" => task with { Other = FieldText.Money(text, unit) },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No cell of a task's row."),
    };
}
