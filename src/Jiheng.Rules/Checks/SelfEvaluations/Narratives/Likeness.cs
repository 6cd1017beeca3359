using System.Numerics;

namespace Jiheng.Rules.Checks.SelfEvaluations.Narratives;

/// <summary>Whether a few words of a text speak of the same thing as an indicator's name.</summary>
internal static class Likeness
{
    private const int LongestName = 40;

    // The subject may carry a few words more than the name: 平均证书送达时限 for 证书送达时间.
    private const int Spare = 4;

    /// <summary>Which characters a text has, as 64 bits: texts that share fewer than three bits share no three characters.</summary>
    public static ulong CharactersOf(ReadOnlySpan<char> text)
    {
        ulong characters = 0;
        foreach (var c in text) characters |= 1UL << (c & 63);
        return characters;
    }

    /// <summary>Whether two texts may have three characters in common; cheap, and never wrong about no.</summary>
    public static bool MayBeSame(ulong one, ulong other) => BitOperations.PopCount(one & other) >= 3;

    /// <summary>Whether most of the name comes back in the subject in order, or both end in the same four characters.</summary>
    public static bool IsSame(ReadOnlySpan<char> name, ReadOnlySpan<char> subject)
    {
        if (name.Length is < 3 or > LongestName || subject.Length < 2) return false;
        if (subject.Length > name.Length + Spare) subject = subject[^(name.Length + Spare)..];
        var common = Common(name, subject);
        if (common >= 3 && common * 10 >= name.Length * 7) return true;
        return common >= 5 && CommonEnd(name, subject) >= 4;
    }

    /// <summary>A looser likeness for judgements: six tenths of the name, and the last two characters.</summary>
    public static bool IsNear(ReadOnlySpan<char> name, ReadOnlySpan<char> subject)
    {
        if (name.Length is < 4 or > LongestName || subject.Length < 4 || CommonEnd(name, subject) < 2) return false;
        if (subject.Length > name.Length + 2) subject = subject[^(name.Length + 2)..];
        var common = Common(name, subject);
        return common >= 4 && common * 10 >= name.Length * 6;
    }

    private static int CommonEnd(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && one[^(length + 1)] == other[^(length + 1)]) length++;
        return length;
    }

    // Length of the longest common subsequence; one row of the table is enough.
    private static int Common(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<int> row = stackalloc int[LongestName + Spare + 1];
        row[..(other.Length + 1)].Clear();
        foreach (var c in one)
        {
            var diagonal = 0;
            for (var j = 0; j < other.Length; j++)
            {
                var above = row[j + 1];
                row[j + 1] = c == other[j] ? diagonal + 1 : Math.Max(above, row[j]);
                diagonal = above;
            }
        }

        return row[other.Length];
    }
}
