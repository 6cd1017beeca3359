namespace Jiheng.Forms.Comparing;

/// <summary>The most rows that kept their order: those that are not moved.</summary>
internal static class LongestRun
{
    /// <summary>Which elements belong to a longest ascending run (patience sorting); negative ones never do.</summary>
    public static bool[] Of(IReadOnlyList<int> numbers)
    {
        var previous = new int[numbers.Count];
        List<int> tops = [];
        for (var at = 0; at < numbers.Count; at++)
        {
            if (numbers[at] < 0) continue;
            var pile = PileFor(numbers[at]);
            previous[at] = pile == 0 ? -1 : tops[pile - 1];
            if (pile == tops.Count) tops.Add(at);
            else tops[pile] = at;
        }

        var run = new bool[numbers.Count];
        for (var at = tops.Count == 0 ? -1 : tops[^1]; at >= 0; at = previous[at]) run[at] = true;
        return run;

        int PileFor(int number)
        {
            var (low, high) = (0, tops.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (numbers[tops[middle]] < number) low = middle + 1;
                else high = middle;
            }

            return low;
        }
    }
}
