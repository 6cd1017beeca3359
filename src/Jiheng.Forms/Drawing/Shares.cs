namespace Jiheng.Forms.Drawing;

/// <summary>Widths of columns in hundredths of the table.</summary>
internal static class Shares
{
    /// <summary>A first column, and the rest in equal parts.</summary>
    public static int[] Of(int first, int others)
    {
        if (others == 0) return [100];
        var each = (100 - first) / others;
        return [100 - (each * others), .. Enumerable.Repeat(each, others)];
    }

    /// <summary>Weights to hundredths; the first column takes what rounding leaves.</summary>
    public static int[] Of(IReadOnlyList<int> weights)
    {
        var sum = weights.Sum();
        var shares = weights.Select(weight => weight * 100 / sum).ToArray();
        shares[0] += 100 - shares.Sum();
        return shares;
    }
}
