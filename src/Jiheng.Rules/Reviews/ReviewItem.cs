using Jiheng.Domain.Evaluations;

namespace Jiheng.Rules.Reviews;

/// <summary>One of the four parts of a review (“四性”).</summary>
/// <param name="Name">完整性, 相关性, 适当性, 可行性.</param>
/// <param name="Items">What is asked in it.</param>
public sealed record ReviewPart(string Name, IReadOnlyList<ReviewItem> Items)
{
    /// <summary>What it counts for on the sheet of key projects.</summary>
    public decimal Points => Items.Sum(item => item.Points);
}

/// <summary>One item of a review sheet.</summary>
/// <param name="Name">规范完整性.</param>
/// <param name="Points">What it counts for on the sheet of key projects.</param>
/// <param name="Asks">What a reviewer looks at.</param>
/// <param name="Rules">The codes of the checks that have to do with it.</param>
public sealed record ReviewItem(string Name, decimal Points, string Asks, IReadOnlyList<string> Rules);

/// <summary>What a grade of a review means.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Means">When it is given.</param>
/// <param name="LeadsTo">What becomes of targets with this conclusion.</param>
/// <param name="Passes">Whether they may pass.</param>
/// <param name="From">The fewest points of a key project for which it is proposed.</param>
public sealed record ReviewGrade(Grade Grade, string Means, string LeadsTo, bool Passes, decimal From);
