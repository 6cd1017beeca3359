using System.Linq.Expressions;
using Jiheng.Domain.Overrides;
using Jiheng.Rules.Overrides;
using Jiheng.Storage.Records;

namespace Jiheng.Storage.Overrides;

/// <summary>An override with whose it is and who did what with it.</summary>
public sealed record OverrideRow
{
    public required long Id { get; init; }

    public required long DivisionId { get; init; }

    /// <summary>The division's code.</summary>
    public required string DivisionCode { get; init; }

    public required string DivisionName { get; init; }

    /// <summary>What is decided otherwise.</summary>
    public required RuleOverride Told { get; init; }

    public required int Revision { get; init; }

    /// <summary>The name of whoever wrote it down.</summary>
    public required string MadeBy { get; init; }

    public required DateTime MadeAt { get; init; }

    /// <summary>Null where it was never switched on.</summary>
    public string? SwitchedOnBy { get; init; }

    public DateTime? SwitchedOnAt { get; init; }

    /// <summary>Null where it was not withdrawn.</summary>
    public string? WithdrawnBy { get; init; }

    public DateTime? WithdrawnAt { get; init; }

    public string? WithdrawnReason { get; init; }

    internal static Expression<Func<StoredOverride, OverrideRow>> From { get; } = row => new OverrideRow
    {
        Id = row.Id,
        DivisionId = row.DivisionId,
        DivisionCode = row.Division!.Code,
        DivisionName = row.Division.Name,
        Told = new RuleOverride
        {
            Kind = row.Kind, Rule = row.Rule, Subject = row.Subject, Value = row.Value, From = row.ValidFrom, Until = row.ValidUntil,
            Reason = row.Reason, Source = row.Source, State = row.State,
        },
        Revision = row.Revision,
        MadeBy = row.MadeBy,
        MadeAt = row.MadeAt,
        SwitchedOnBy = row.SwitchedOnBy,
        SwitchedOnAt = row.SwitchedOnAt,
        WithdrawnBy = row.WithdrawnBy,
        WithdrawnAt = row.WithdrawnAt,
        WithdrawnReason = row.WithdrawnReason,
    };
}

/// <summary>Which overrides are wanted.</summary>
public sealed record OverrideFilter
{
    /// <summary>Those of this division; null: of all.</summary>
    public long? DivisionId { get; init; }

    public OverrideState? State { get; init; }

    /// <summary>Those of a rule, by its code; null: all.</summary>
    public string? Rule { get; init; }

    /// <summary>With <see cref="Rule"/>: also those of these parameters, which were made on the page of another rule that uses them.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];
}
