using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Overrides;
using Jiheng.Storage.Overrides;
using Jiheng.Web.Access;

namespace Jiheng.Web.Features.Overrides;

/// <summary>The checkers of the divisions: the rules that ship with Jiheng, with what each division has in force laid over them. They are
/// made once and kept while nothing changes, because a checker keeps what it worked out.</summary>
internal sealed partial class Checkers(WholeLibrary whole, IHttpContextAccessor http, TimeProvider clock, ILogger<Checkers> log)
{
    private static readonly TimeSpan UnseenChange = TimeSpan.FromSeconds(1);
    private readonly Checker usual = new();
    private volatile Known? known;

    /// <summary>The checker of a division; where it decides nothing otherwise, the usual one.</summary>
    public async ValueTask<Checker> OfAsync(long divisionId, CancellationToken cancel) =>
        (await KnownAsync(cancel)).ByDivision.GetValueOrDefault(divisionId, usual);

    /// <summary>The checker for whoever asks: that of his division. Where nobody signs in, and for work in the background, there is none:
    /// then the only one that has something in force counts, and where several have, none.</summary>
    public async ValueTask<Checker> OfVisitorAsync(CancellationToken cancel)
    {
        if (http.HttpContext?.Features.Get<Visitor>()?.Person is { } person) return await OfAsync(person.DivisionId ?? 0, cancel);
        return (await KnownAsync(cancel)).ByDivision is { Count: 1 } only ? only.Values.Single() : usual;
    }

    /// <summary>Whether an override can be laid over the rules of this version.</summary>
    public static bool IsKnown(RuleOverride told) => OverrideRules.Problems(told).Count == 0;

    // A change made here is seen at once; one made by another program on the same library, a second later.
    private async ValueTask<Known> KnownAsync(CancellationToken cancel)
    {
        var (changes, now) = (whole.Library.Changes, clock.GetUtcNow());
        if (known is { } kept && kept.Changes == changes && now - kept.At < UnseenChange) return kept;
        var stamp = await whole.Library.Overrides.StampAsync(cancel);
        // Another set of checkers would lose what these worked out.
        if (known is { } same && same.Stamp == stamp) return known = same with { Changes = changes, At = now };
        return known = new Known(changes, now, stamp, Made(await whole.Library.Overrides.InForceAsync(cancel)));
    }

    private Dictionary<long, Checker> Made(IReadOnlyList<OverrideRow> rows)
    {
        foreach (var row in rows.Where(row => !IsKnown(row.Told))) Unknown(log, row.Id, OverrideRules.Problems(row.Told)[0].Message);
        return rows.Where(row => IsKnown(row.Told)).GroupBy(row => row.DivisionId).ToDictionary(group => group.Key, group => RuleOverrides.Apply(group.Select(row => row.Told)));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Override {Id} is not known to this version and changes nothing: {Problem}")]
    private static partial void Unknown(ILogger logger, long id, string problem);

    private sealed record Known(long Changes, DateTimeOffset At, long Stamp, IReadOnlyDictionary<long, Checker> ByDivision);
}
