namespace Jiheng.Rules.Words;

/// <summary>What the words of a value that is not a number say. The words stand in values.yaml.</summary>
[Flags]
public enum ValueWords : ulong
{
    None = 0,

    /// <summary>Degree or direction without a scale.</summary>
    Vague = 1UL << 0,

    /// <summary>Particles and words without content.</summary>
    Filler = 1UL << 1,

    /// <summary>A state that one can judge once its criterion is told.</summary>
    State = 1UL << 2,

    /// <summary>Compared with before.</summary>
    Change = 1UL << 3,

    /// <summary>Tells what it is compared with.</summary>
    Baseline = 1UL << 4,

    /// <summary>A grade.</summary>
    Grade = 1UL << 5,

    /// <summary>An adverb of degree with a change.</summary>
    Degree = 1UL << 6,

    /// <summary>A scale of grades written out.</summary>
    Scale = 1UL << 7,

    /// <summary>Starts like a task.</summary>
    TaskStart = 1UL << 8,

    /// <summary>Speaks of how money is spent.</summary>
    Spend = 1UL << 9,

    /// <summary>A result that can be looked up.</summary>
    Fact = 1UL << 10,

    /// <summary>A time, nothing good or bad.</summary>
    Span = 1UL << 11,

    /// <summary>Merely yes, or done.</summary>
    Answer = 1UL << 12,

    /// <summary>Names a standard or condition.</summary>
    Conditional = 1UL << 13,

    /// <summary>Limited by the budget, without a figure.</summary>
    BudgetLimit = 1UL << 14,
}
