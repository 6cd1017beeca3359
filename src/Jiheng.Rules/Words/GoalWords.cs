namespace Jiheng.Rules.Words;

/// <summary>The word lists of goal texts (Words/goals.yaml).</summary>
internal static class GoalWords
{
    private static readonly WordFile File = new("goals");

    /// <summary>Words that tell an expected result.</summary>
    public static WordSet Outcome { get; } = File["结果"];

    /// <summary>Phrases that hold such a word but still tell a duty.</summary>
    public static WordSet StillTask { get; } = File["仍是任务"];

    /// <summary>Words that tell how money or rules are handled, not what comes of it.</summary>
    public static WordSet Process { get; } = File["过程"];

    /// <summary>Words that tell what was done in earlier years.</summary>
    public static WordSet Past { get; } = File["往事"];

    /// <summary>Words that open a clause about grounds.</summary>
    public static WordSet Grounds { get; } = File["依据"];

    /// <summary>Words that close a clause about grounds.</summary>
    public static IReadOnlyList<string> GroundsEnds { get; } = File.Of("依据结尾");

    /// <summary>Words that ask for an effect of their own.</summary>
    public static WordSet Aims { get; } = File["求效果"];

    /// <summary>Words too common to tell that two texts speak of one thing.</summary>
    public static WordSet Common { get; } = File["虚词"];

    /// <summary>Things that money pays for and that can be counted, each with its other names.</summary>
    public static IReadOnlyList<string[]> Countable { get; } = Groups("可计数");

    /// <summary>Each synonym with the number of its group.</summary>
    public static IReadOnlyDictionary<string, int> SynonymGroup { get; } = Groups("同义")
        .SelectMany((group, number) => group.Select(word => (word, number)))
        .GroupBy(pair => pair.word).ToDictionary(pair => pair.Key, pair => pair.First().number);

    public static WordSet Synonyms { get; } = new(SynonymGroup.Keys);

    public static WordSet CountableWords { get; } = new(Countable.SelectMany(group => group));

    /// <summary>Whether a clause tells grounds, not a goal: 依据…, 按照…要求.</summary>
    public static bool TellsGrounds(ReadOnlySpan<char> clause)
    {
        if (Grounds.LongestAt(clause) is not null) return true;
        foreach (var end in GroundsEnds)
        {
            if (clause.EndsWith(end, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static List<string[]> Groups(string list) => [.. File.Of(list).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
