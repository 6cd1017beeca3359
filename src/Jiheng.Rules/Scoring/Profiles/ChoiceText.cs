using Jiheng.Rules.Data;
using Jiheng.Rules.Scoring.Choices;

namespace Jiheng.Rules.Scoring.Profiles;

/// <summary>One choice of a scoring scheme as text, there and back: what stands in a scheme file below its day and its source.</summary>
public static class ChoiceText
{
    private const string Shape = "应写成若干“键: 值”，例如“取: 按完成比例”。";
    private const int Depth = 12;

    /// <summary>The words of all topics, in the order of the scheme files.</summary>
    public static IReadOnlyList<string> Topics { get; } = [.. ChoiceWords.Topics.Values];

    /// <summary>The topic that a word means; null where it is none.</summary>
    public static ScoringTopic? TopicOf(string? word)
    {
        foreach (var (topic, name) in ChoiceWords.Topics)
        {
            if (name == word) return topic;
        }

        return null;
    }

    /// <summary>What is wrong with a text as the choice of a topic, in Chinese; null where nothing is.</summary>
    public static string? Problem(string topic, string text)
    {
        try
        {
            Read(topic, text);
            return null;
        }
        catch (FormatException problem)
        {
            return problem.Message;
        }
    }

    /// <summary>The choice that a text makes.</summary>
    /// <exception cref="FormatException">It makes none; the Chinese message tells the line.</exception>
    internal static object Read(string topic, string text)
    {
        var known = TopicOf(topic) ?? throw new FormatException($"评分方案里没有“{topic}”这一项。");
        ArgumentNullException.ThrowIfNull(text);
        // The reader of YAML follows brackets as deep as they go.
        if (text.Count(letter => letter is '{' or '[') > Depth * Depth) throw new FormatException("括号太多。" + Shape);
        var node = YamlMap.Parse(text, Shape);
        var choice = ChoiceReader.Read(known, node);
        node.NothingElse();
        return choice;
    }

    /// <summary>How the schemes that ship with Jiheng choose on a topic on a day, each way once, the default scheme's first.</summary>
    public static IReadOnlyList<ChoiceExample> Examples(string topic, DateOnly day)
    {
        var known = TopicOf(topic) ?? throw new ArgumentException($"No topic {topic}.", nameof(topic));
        return [.. ScoringProfiles.All.Select(profile => new ChoiceExample(profile.Label, ChoiceWriter.Write(known, profile.On(day)))).DistinctBy(example => example.Text)];
    }
}

/// <summary>A way to choose that stands in a scheme.</summary>
/// <param name="Scheme">What the scheme is called.</param>
/// <param name="Text">The choice as text.</param>
public sealed record ChoiceExample(string Scheme, string Text);
