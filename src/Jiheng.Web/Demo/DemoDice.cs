namespace Jiheng.Web.Demo;

/// <summary>Chance that falls the same in every run: SplitMix64 from a seed.</summary>
internal sealed class DemoDice(string seed)
{
    private ulong state = seed.Aggregate(14_695_981_039_346_656_037UL, (hash, sign) => unchecked((hash ^ sign) * 1_099_511_628_211UL));

    /// <summary>A number from the least to the most, both included.</summary>
    public int Next(int least, int most) => least + (int)(Bits() % (ulong)(most - least + 1));

    public T Of<T>(IReadOnlyList<T> choices) => choices[Next(0, choices.Count - 1)];

    private ulong Bits()
    {
        unchecked
        {
            state += 0x9E37_79B9_7F4A_7C15UL;
            var mixed = (state ^ (state >> 30)) * 0xBF58_476D_1CE4_E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
