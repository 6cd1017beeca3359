using System.CommandLine;
using Jiheng.Cli.Usage;
using Jiheng.Rules.Scoring;
using Jiheng.Rules.Scoring.Profiles;

namespace Jiheng.Cli.Score;

/// <summary>--profile: by whose scheme scores are computed, a known one by its code or a bureau's own file.</summary>
internal sealed class ProfileOption
{
    private readonly Option<string[]> profile = Arguments.Option("--profile", "编号|FILE", $"评分方案：内置方案的编号，或本地方案文件（YAML），默认 {ScoringProfile.Default.Code}");

    public void AddTo(Command command) => command.Add(profile);

    public ScoringProfile Of(ParseResult parsed)
    {
        if (parsed.One(profile) is not { } named) return ScoringProfile.Default;
        if (ScoringProfiles.Find(named.ToUpperInvariant()) is { } known) return known;
        if (!File.Exists(named))
        {
            var nearest = Nearest.Of(named, ScoringProfiles.All.Select(each => each.Code));
            throw new UsageException($"没有编号为“{named}”的评分方案，也没有这个文件。相近的方案有：{string.Join("、", nearest)}。");
        }

        try
        {
            return ScoringProfile.Read(named, OptionFile.Text(profile.Name, named));
        }
        catch (FormatException problem)
        {
            throw new UsageException($"评分方案有误：{problem.Message}", problem);
        }
    }
}
