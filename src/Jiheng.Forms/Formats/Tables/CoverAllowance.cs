namespace Jiheng.Forms.Formats.Tables;

/// <summary>How many covered places the merged cells of one document may have. What a file says of its spans costs it nothing; without
/// an end, a few bytes could ask for billions of places.</summary>
internal sealed class CoverAllowance(int left = CoverAllowance.Most)
{
    private const int Most = 4_000_000;

    /// <summary>Whether so many more places may be covered.</summary>
    public bool Take(int places)
    {
        if (places > left) return false;
        left -= places;
        return true;
    }
}
