namespace Jiheng.Rules.Words;

/// <summary>All words of one kind of text, so that a single pass over the text tells every class of word that it holds.</summary>
/// <remarks>Names are short (ten to twenty characters) and words shorter still, so walking down from every character costs less
/// than the bookkeeping of an automaton. Nothing is allocated after building.</remarks>
internal sealed class WordTrie
{
    private readonly ushort[] first = new ushort[char.MaxValue + 1];
    private readonly Node[] nodes;
    private readonly Meaning[] meanings;
    private readonly char[] labels;
    private readonly ushort[] targets;

    /// <param name="words">A word with what it means; the same word may come several times.</param>
    public WordTrie(IEnumerable<(string Word, Meaning Meaning)> words)
    {
        List<SortedDictionary<char, ushort>> children = [[]];
        List<Meaning> byNode = [default];
        foreach (var (word, meaning) in words)
        {
            ushort node = 0;
            foreach (var letter in word)
            {
                if (!children[node].TryGetValue(letter, out var next))
                {
                    children[node][letter] = next = checked((ushort)children.Count);
                    children.Add([]);
                    byNode.Add(default);
                }

                node = next;
            }

            byNode[node] = byNode[node].With(meaning);
        }

        foreach (var (letter, node) in children[0]) first[letter] = node;
        nodes = new Node[children.Count];
        labels = new char[children.Skip(1).Sum(child => child.Count)];
        targets = new ushort[labels.Length];
        List<Meaning> accepted = [default];
        for (int node = 1, at = 0; node < nodes.Length; node++)
        {
            nodes[node] = new Node(at, (ushort)children[node].Count, (ushort)(byNode[node] == default ? 0 : accepted.Count));
            if (byNode[node] != default) accepted.Add(byNode[node]);
            foreach (var (letter, target) in children[node]) (labels[at], targets[at++]) = (letter, target);
        }

        meanings = [.. accepted];
    }

    /// <summary>The classes whose words the text holds in the right place; words inside a class's longer exceptions do not count.</summary>
    public ulong Scan(ReadOnlySpan<char> text)
    {
        ulong found = 0, excepted = 0;
        for (var start = 0; start < text.Length; start++)
        {
            int node = first[text[start]];
            for (var end = start + 1; node != 0; node = Child(node, text[end++]))
            {
                if (nodes[node].Accept is var accept && accept != 0)
                {
                    ref readonly var meaning = ref meanings[accept];
                    found |= meaning.At(start, end, text.Length);
                    excepted |= meaning.Except;
                }

                if (end == text.Length) break;
            }
        }

        var doubtful = found & excepted;
        return doubtful == 0 ? found : (found & ~doubtful) | Uncovered(text, doubtful);
    }

    /// <summary>Whether the text is made of nothing but words of the classes, with punctuation between them.</summary>
    public bool Covers(ReadOnlySpan<char> text, ulong classes)
    {
        const int Longest = 63;
        if (text.Length is 0 or > Longest) return false;
        var reached = 1UL;
        for (var start = 0; start < text.Length; start++)
        {
            if ((reached & (1UL << start)) == 0) continue;
            if (!char.IsLetterOrDigit(text[start])) reached |= 1UL << (start + 1);
            int node = first[text[start]];
            for (var end = start + 1; node != 0; node = Child(node, text[end++]))
            {
                if ((MeaningOf(node).Anywhere & classes) != 0) reached |= 1UL << end;
                if (end == text.Length) break;
            }
        }

        return (reached & (1UL << text.Length)) != 0;
    }

    // Rare: only where a class and one of its exceptions both occur.
    private ulong Uncovered(ReadOnlySpan<char> text, ulong classes)
    {
        ulong found = 0;
        for (var start = 0; start < text.Length; start++)
        {
            int node = first[text[start]];
            for (var end = start + 1; node != 0; node = Child(node, text[end++]))
            {
                var here = MeaningOf(node).At(start, end, text.Length) & classes;
                if (here != 0) found |= here & ~Covering(text, start, end);
                if (end == text.Length) break;
            }
        }

        return found;
    }

    private ulong Covering(ReadOnlySpan<char> text, int from, int to)
    {
        ulong covering = 0;
        for (var start = 0; start <= from; start++)
        {
            int node = first[text[start]];
            for (var end = start + 1; node != 0; node = Child(node, text[end++]))
            {
                if (end >= to) covering |= MeaningOf(node).Except;
                if (end == text.Length) break;
            }
        }

        return covering;
    }

    private ref readonly Meaning MeaningOf(int node) => ref meanings[nodes[node].Accept];

    private int Child(int parent, char letter)
    {
        ref readonly var node = ref nodes[parent];
        var at = labels.AsSpan(node.From, node.Count).IndexOf(letter);
        return at < 0 ? 0 : targets[node.From + at];
    }

    /// <summary>The classes that a word stands for, by the place in which it counts.</summary>
    internal readonly record struct Meaning(ulong Anywhere, ulong Starting, ulong Ending, ulong Whole, ulong Except)
    {
        public Meaning With(Meaning other) =>
            new(Anywhere | other.Anywhere, Starting | other.Starting, Ending | other.Ending, Whole | other.Whole, Except | other.Except);

        public ulong At(int start, int end, int length) =>
            Anywhere | (start == 0 ? Starting : 0) | (end == length ? Ending | (start == 0 ? Whole : 0) : 0);
    }

    // Small, so that the tree stays in the cache; most nodes are no word's end and have no meaning of their own.
    private readonly record struct Node(int From, ushort Count, ushort Accept);
}
