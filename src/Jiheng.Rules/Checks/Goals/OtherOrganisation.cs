using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Goals;

/// <summary>Whether the project is named after one organisation and its goal pays for another: 服务中心 in the name, 监管所 in the goal.</summary>
internal static class OtherOrganisation
{
    private static readonly WordSet Suffixes = new WordFile("organisations")["单位后缀"];
    private static readonly WordSet NotNames = new WordFile("organisations")["不是单位"];

    public static void Look(Examination exam)
    {
        if (Suffixes.Find(exam.Form.Project.Name, out var own) < 0) return;
        var namedOther = "";
        foreach (var text in exam.Goals.Texts)
        {
            if (text.Contains(own, StringComparison.Ordinal)) return;
            if (Paid(text) is { } other) namedOther = other;
        }

        if (namedOther.Length > 0)
            exam.Find("goals.annual", $"项目以“{own}”命名，目标写的却是“{namedOther}”，花钱的单位不一致。", "核对资金由哪个单位使用，使项目名称与目标一致。");
    }

    // Only what the money keeps running counts: 保障…监管所…运行. Other organisations are named for many reasons.
    private static string? Paid(string text)
    {
        foreach (var clause in GoalText.Clauses(GoalText.WithoutAsides(text)))
        {
            if (!clause.StartsWith("保障", StringComparison.Ordinal) || (!clause.Contains("运行", StringComparison.Ordinal) && !clause.Contains("运转", StringComparison.Ordinal))) continue;
            if (Suffixes.Find(clause, out var other) >= 0 && !NotNames.IsIn(clause)) return other;
        }

        return null;
    }
}
