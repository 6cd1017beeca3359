using Jiheng.Domain.Evaluations;

namespace Jiheng.Domain.Filings;

/// <summary>What a reviewer says of declared targets on the review sheet (绩效目标审核表). It may be unfinished.</summary>
/// <param name="Kind">Which of the sheets.</param>
/// <param name="Answers">What he says of the items; items of which he said nothing yet are missing.</param>
/// <param name="Conclusion">The grade of the whole; null until he chose.</param>
/// <param name="Words">His opinion in words; null: none.</param>
public sealed record ReviewOpinion(ReviewSheetKind Kind, IReadOnlyList<ReviewAnswer> Answers, Grade? Conclusion, string? Words)
{
    /// <summary>The answer to an item; null where there is none.</summary>
    public ReviewAnswer? Of(string item) => Answers.FirstOrDefault(answer => answer.Item == item);
}

/// <summary>What a reviewer says of one item of the review sheet.</summary>
/// <param name="Item">The item's name: 规范完整性.</param>
/// <param name="Grade">The grade on the general sheet; null: none yet.</param>
/// <param name="Points">The points on the sheet of key projects, from 0 to the item's; null: none yet.</param>
/// <param name="Words">Why; null: nothing.</param>
public sealed record ReviewAnswer(string Item, Grade? Grade, decimal? Points, string? Words)
{
    /// <summary>Whether it says what its sheet asks.</summary>
    public bool IsGiven(ReviewSheetKind kind) => kind == ReviewSheetKind.Key ? Points is not null : Grade is not null;
}
