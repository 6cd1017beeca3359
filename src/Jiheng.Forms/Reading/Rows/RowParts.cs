namespace Jiheng.Forms.Reading.Rows;

/// <summary>That a row's cells list several indicators.</summary>
/// <param name="Names">How many names.</param>
/// <param name="Values">How many targets; as many as names where the row was parted, 0 where only the other cells do not part alike.</param>
/// <param name="SharesPoints">Whether the points or the score stand once for all of them.</param>
internal sealed record RowParts(int Names, int Values, bool SharesPoints)
{
    /// <summary>Which of the parts the row is, from 0.</summary>
    public int Index { get; init; }

    public bool WasParted => Names == Values;
}
