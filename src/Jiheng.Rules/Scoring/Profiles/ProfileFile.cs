using Jiheng.Rules.Data;
using Jiheng.Rules.Scoring.Choices;

namespace Jiheng.Rules.Scoring.Profiles;

/// <summary>Reads a scheme: 编码, 名称, 地区, 基于 and 规定.</summary>
internal static class ProfileFile
{
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="yaml">Its text.</param>
    /// <param name="find">Finds the scheme that 基于 names.</param>
    /// <exception cref="FormatException">The text is no scheme; the message tells file, line and what may stand there.</exception>
    public static ScoringProfile Read(string name, string yaml, Func<string, ScoringProfile?> find)
    {
        try
        {
            var file = YamlMap.Parse(yaml, "应以“编码:”“名称:”“规定:”开头。");
            var code = file.Required("编码");
            var history = ChoiceHistory.Empty;
            if (file.Text("基于") is { } based) history = find(based)?.History ?? throw file.Wrong($"“基于”所指的方案“{based}”不存在。");
            var choices = file.Map("规定") ?? throw file.Wrong("缺少“规定”。");
            foreach (var (topic, key) in ChoiceWords.Topics)
            {
                var entries = choices.Maps(key);
                if (entries.Count > 0) history = history.With(topic, [.. entries.Select(entry => ReadEntry(topic, key, entry)).OrderBy(entry => entry.Origin.From)]);
            }

            choices.NothingElse();
            var missing = history.Missing.ToArray();
            if (missing.Length > 0) throw choices.Wrong($"没有规定：{string.Join("、", missing.Select(topic => ChoiceWords.Topics[topic]))}。请补上，或用“基于: MOF-2020”沿用缺省方案。");
            var profile = new ScoringProfile(code, file.Required("名称"), file.Text("地区") ?? "全国", history);
            file.NothingElse();
            return profile;
        }
        catch (FormatException problem)
        {
            throw new FormatException($"评分方案 {name} {problem.Message}", problem);
        }
    }

    private static DatedChoice ReadEntry(ScoringTopic topic, string key, YamlMap entry)
    {
        var from = entry.Date("自") ?? throw entry.Wrong($"“{key}”缺少“自”（从哪一天起执行）。");
        var source = entry.Text("来源") ?? throw entry.Wrong($"“{key}”缺少“来源”（依据的文件）。");
        var choice = ChoiceReader.Read(topic, entry);
        entry.NothingElse();
        return new DatedChoice(choice, new ChoiceOrigin(from, source));
    }
}
