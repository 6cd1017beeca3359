using Jiheng.Rules.Data;

namespace Jiheng.Rules.Scoring.Profiles;

/// <summary>The schemes that ship with Jiheng.</summary>
public static class ScoringProfiles
{
    private const string Folder = "Scoring.Profiles";
    private static readonly Lazy<IReadOnlyList<ScoringProfile>> Read = new(ReadAll);

    /// <summary>The default first, the others by file name.</summary>
    public static IReadOnlyList<ScoringProfile> All => Read.Value;

    public static ScoringProfile Default => All[0];

    public static ScoringProfile? Find(string code) => All.FirstOrDefault(profile => profile.Code == code);

    private static List<ScoringProfile> ReadAll()
    {
        List<ScoringProfile> profiles = [];
        var first = $"{Folder}.mof-2020.yaml";
        foreach (var name in EmbeddedYaml.Names(Folder).Where(name => name != first).Prepend(first))
            profiles.Add(ProfileFile.Read(name, EmbeddedYaml.Text(name), code => profiles.Find(profile => profile.Code == code)));
        return profiles;
    }
}
