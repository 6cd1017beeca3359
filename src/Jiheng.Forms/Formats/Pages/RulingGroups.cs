namespace Jiheng.Forms.Formats.Pages;

/// <summary>Lines that meet make one table; lines that meet no other are underlines and rules between paragraphs.</summary>
internal static class RulingGroups
{
    /// <summary>More lines than this are a drawing.</summary>
    public const int Most = 8_000;

    public static IEnumerable<List<Ruling>> Of(List<Ruling> rulings)
    {
        var group = new DisjointSets(rulings.Count);
        var down = Enumerable.Range(0, rulings.Count).Where(i => !rulings[i].IsHorizontal).ToList();
        for (var i = 0; i < rulings.Count; i++)
        {
            if (!rulings[i].IsHorizontal) continue;
            foreach (var j in down)
            {
                if (Meet(rulings[i], rulings[j])) group.Join(i, j);
            }
        }

        return Enumerable.Range(0, rulings.Count).GroupBy(group.Find).Select(members => members.Select(i => rulings[i]).ToList())
            .Where(members => members.Exists(ruling => ruling.IsHorizontal) && members.Exists(ruling => !ruling.IsHorizontal));
    }

    private static bool Meet(Ruling along, Ruling down) =>
        down.At >= along.From - RulingMerge.Snap && down.At <= along.To + RulingMerge.Snap && along.At >= down.From - RulingMerge.Snap && along.At <= down.To + RulingMerge.Snap;
}
