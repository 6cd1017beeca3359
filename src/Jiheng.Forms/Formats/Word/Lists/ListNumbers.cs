namespace Jiheng.Forms.Formats.Word.Lists;

/// <summary>Gives each paragraph of a list its number, as Word does when it shows the document: the file has none.</summary>
internal sealed class ListNumbers(WordPackage parts)
{
    private readonly Dictionary<string, int[]> counters = [];
    private readonly HashSet<int> started = [];
    private readonly Lazy<ListDefinitions> definitions = new(() => ListDefinitions.Load(parts.Numbering()));
    private readonly Lazy<ListStyles> styles = new(() => ListStyles.Load(parts.Styles()));

    /// <summary>The number that stands before the next paragraph, with a blank where its text follows a digit; empty where it has none.</summary>
    /// <param name="style">The paragraph's style.</param>
    /// <param name="list">The list that the paragraph itself names; 0 where it leaves that of its style.</param>
    /// <param name="level">The level that it names, 0-based.</param>
    public string Next(string? style, int? list, int? level)
    {
        if (list is null && (style is null || definitions.Value.IsEmpty)) return "";
        if (style is not null && (list is null || level is null) && styles.Value.Of(style) is { } named) (list, level) = (list ?? named.List, level ?? named.Level);
        if (list is not { } id || definitions.Value.Of(id) is not { } definition) return "";
        var at = Math.Clamp(level ?? 0, 0, ListDefinition.Levels - 1);
        Count(id, definition, at);
        return definition.Text(at, counters[definition.Counter]) is not { Length: > 0 } text ? "" : char.IsAsciiDigit(text[^1]) ? text + " " : text;
    }

    // Lists of one kind go on counting where another of them stopped, but where one names its own start.
    private void Count(int id, ListDefinition definition, int at)
    {
        if (!counters.TryGetValue(definition.Counter, out var counter))
        {
            counter = counters[definition.Counter] = new int[ListDefinition.Levels];
            Array.Fill(counter, ListDefinition.Uncounted);
        }

        if (started.Add(id))
        {
            for (var level = 0; level < ListDefinition.Levels; level++)
            {
                if (definition.Restarts[level]) counter[level] = ListDefinition.Uncounted;
            }
        }

        for (var level = 0; level < at; level++)
        {
            if (counter[level] == ListDefinition.Uncounted) counter[level] = definition.Start[level];
        }

        counter[at] = counter[at] == ListDefinition.Uncounted ? definition.Start[at] : Math.Min(counter[at] + 1, ListDefinition.Highest);
        counter.AsSpan(at + 1).Fill(ListDefinition.Uncounted);
    }
}
