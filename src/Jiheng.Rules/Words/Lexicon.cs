namespace Jiheng.Rules.Words;

/// <summary>The word lists, each loaded once.</summary>
internal static class Lexicon
{
    private static readonly WordTrie NameTrie = WordClassFile.Read<NameWords>("names.yaml");
    private static readonly WordTrie ValueTrie = WordClassFile.Read<ValueWords>("values.yaml");
    private static readonly WordTrie ProjectTrie = WordClassFile.Read<ProjectWords>("projects.yaml");

    /// <summary>What an indicator's name says; give it the name's core, without marks and trailing brackets.</summary>
    public static NameWords Name(ReadOnlySpan<char> core) => (NameWords)NameTrie.Scan(core);

    public static ValueWords Value(ReadOnlySpan<char> words) => (ValueWords)ValueTrie.Scan(words);

    /// <summary>Whether a value consists of nothing but words of these classes.</summary>
    public static bool ValueIsOnly(ReadOnlySpan<char> words, ValueWords classes) => ValueTrie.Covers(words, (ulong)classes);

    /// <summary>What a project's name, purpose or goal says.</summary>
    public static ProjectWords Project(string? text) => text is null ? ProjectWords.None : (ProjectWords)ProjectTrie.Scan(text);
}
