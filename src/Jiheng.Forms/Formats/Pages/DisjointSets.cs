namespace Jiheng.Forms.Formats.Pages;

/// <summary>Numbers in sets that grow together.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    public int Find(int member)
    {
        while (parents[member] != member) member = parents[member] = parents[parents[member]];
        return member;
    }

    public void Join(int one, int other) => parents[Find(one)] = Find(other);
}
