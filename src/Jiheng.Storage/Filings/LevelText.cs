using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Storage.Mapping;
using Jiheng.Storage.Records;

namespace Jiheng.Storage.Filings;

/// <summary>How far a filing is, in its row and back. Its levels stand there as words: they are those of the day on which it was handed in.</summary>
internal static class LevelText
{
    public static string Of(IReadOnlyList<Role> levels) => string.Join(' ', levels.Select(role => OrganisationCodes.Of(role)));

    public static IReadOnlyList<Role> Read(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(OrganisationCodes.RoleOf)];

    public static FilingStanding StandingOf(StoredFiling row) => new(row.State, row.Level, row.Round, Read(row.Levels));

    public static void Put(StoredFiling row, FilingStanding standing) =>
        (row.State, row.Level, row.Round, row.Levels, row.Turn) = (standing.State, standing.Level, standing.Round, Of(standing.Levels), standing.Reviewer);
}
