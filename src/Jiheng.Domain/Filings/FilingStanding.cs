using Jiheng.Domain.People;

namespace Jiheng.Domain.Filings;

/// <summary>How far a filing is on its way.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="Level">Whose turn it is, as a place in the levels from 0; 0 where nobody reviews it.</param>
/// <param name="Round">0 for the declaration, 1 and above for its adjustments (调整).</param>
/// <param name="Levels">Who reviews it, the first reviewer first; as they were when it was last handed in.</param>
public sealed record FilingStanding(FilingState State, int Level, int Round, IReadOnlyList<Role> Levels)
{
    /// <summary>Who has to decide now; null where nobody has.</summary>
    public Role? Reviewer => State == FilingState.InReview ? Levels[Level] : null;

    /// <summary>Whether the unit may change what it holds.</summary>
    public bool IsEditable => State is FilingState.Draft or FilingState.Returned;

    public bool IsAdjustment => Round > 0;

    /// <summary>A filing that was just begun.</summary>
    public static FilingStanding New(IReadOnlyList<Role> levels) => new(FilingState.Draft, 0, 0, levels);

    /// <summary>Two standings are the same where all their parts are, levels included.</summary>
    public bool Equals(FilingStanding? other) => other is not null && (State, Level, Round) == (other.State, other.Level, other.Round) && Levels.SequenceEqual(other.Levels);

    public override int GetHashCode() => HashCode.Combine(State, Level, Round, Levels.Count);
}
