using Jiheng.Domain.People;
using Jiheng.Domain.Terms;

namespace Jiheng.Domain.Years;

/// <summary>Which chains of reviewers make sense: from the unit upwards, and never back.</summary>
public static class LevelRules
{
    /// <summary>Below two levels nobody looks at what another found.</summary>
    public const int Fewest = 2;

    /// <summary>The longest chain in use: that of a province.</summary>
    public const int Most = 5;

    /// <summary>Who can review, from below. An expert's opinion comes before the decision of the finance bureau.</summary>
    public static IReadOnlyList<Role> Reviewers { get; } = [Role.UnitReviewer, Role.DepartmentReviewer, Role.Expert, Role.FinanceOffice, Role.PerformanceOffice];

    /// <summary>Why a chain makes no sense, in Chinese; null where it does.</summary>
    public static string? Problem(IReadOnlyList<Role> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        if (levels.Count is < Fewest or > Most) return $"审核级次应为 {Fewest} 到 {Most} 级，现在是 {levels.Count} 级。";
        foreach (var role in levels)
        {
            if (!Reviewers.Contains(role)) return $"“{Glossary.Label(role)}”不审核，不能作为一级。";
        }

        for (var i = 1; i < levels.Count; i++)
        {
            if (Rank(levels[i]) < Rank(levels[i - 1])) return $"“{Glossary.Label(levels[i])}”不能排在“{Glossary.Label(levels[i - 1])}”之后：审核应由下往上。";
        }

        foreach (var (role, count) in levels.CountBy(role => role))
        {
            // A unit below another unit is reviewed by both; above them there is one of each.
            if (count > (role == Role.UnitReviewer ? 2 : 1)) return $"“{Glossary.Label(role)}”排了 {count} 级。";
        }

        return levels[^1] is Role.UnitReviewer or Role.Expert ? $"最后一级应能作决定，不能是“{Glossary.Label(levels[^1])}”。" : null;
    }

    // An expert may come before or after the finance office.
    private static int Rank(Role role) => role switch
    {
        Role.UnitReviewer => 0,
        Role.DepartmentReviewer => 1,
        Role.Expert or Role.FinanceOffice => 2,
        _ => 3,
    };
}
