using Jiheng.Domain.Funds;
using Jiheng.Domain.Indicators;

namespace Jiheng.Domain.Goals;

/// <summary>One duty or yearly task of a department plan with its goal and indicators.</summary>
public sealed record TaskGoal
{
    public required string Name { get; init; }

    public string? Goal { get; init; }

    /// <summary>主要内容, where the form has such a column.</summary>
    public string? Content { get; init; }

    /// <summary>预算金额; null where none is printed.</summary>
    public Money? Amount { get; init; }

    /// <summary>Its share of fiscal money; null where none is printed.</summary>
    public Money? Fiscal { get; init; }

    /// <summary>Its share of other money; null where none is printed.</summary>
    public Money? Other { get; init; }

    public IReadOnlyList<Indicator> Indicators { get; init; } = [];
}
