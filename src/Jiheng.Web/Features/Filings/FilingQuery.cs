using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Domain.Funds;
using Jiheng.Domain.People;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Listing;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;

namespace Jiheng.Web.Features.Filings;

/// <summary>The filters of a list of filings in its address.</summary>
/// <param name="Filter">What is wanted.</param>
/// <param name="Order">How it is sorted.</param>
/// <param name="Page">Which page of it.</param>
/// <param name="Mine">Whether only those are wanted on which the visitor has to decide.</param>
public sealed record FilingQuery(FilingFilter Filter, FilingOrder Order, PageRequest Page, bool Mine)
{
    /// <summary>The reviewers among the visitor's roles; whoever works alone is all of them.</summary>
    internal static IReadOnlyList<Role> RolesOf(Visitor visitor) => [.. LevelRoles.Where(role => visitor.Person?.Roles.Contains(role) ?? true)];

    private static IReadOnlyList<Role> LevelRoles => Domain.Years.LevelRules.Reviewers;

    internal static FilingQuery Read(IQueryCollection query, Visitor visitor)
    {
        var mine = query["mine"] == "1" && RolesOf(visitor).Count > 0;
        IReadOnlyList<Role> turns = mine ? RolesOf(visitor) : [];
        var filter = Content(query) with
        {
            Year = Number(query["year"]) is { } year and < int.MaxValue ? (int)year : null,
            Kind = Enum.TryParse<FormKind>(query["kind"], out var kind) && FilingFlow.Kinds.Contains(kind) ? kind : null,
            Text = query["q"].ToString().Trim(),
            OrganisationId = Number(query["unit"]),
            Unit = query["unit-name"].ToString().Trim(),
            GivenTo = mine ? visitor.Person?.PersonId : null,
            Turns = Enum.TryParse<Role>(query["turn"], out var turn) && (!mine || turns.Contains(turn)) && LevelRoles.Contains(turn) ? [turn] : turns,
        };
        var order = Enum.TryParse<FilingOrder>(query["order"], ignoreCase: true, out var asked) && Enum.IsDefined(asked) ? asked : mine ? FilingOrder.Risk : FilingOrder.Changed;
        return new FilingQuery(filter, order, FilterQuery.Page(query), mine);
    }

    /// <summary>What an address asks of what stands in the forms, and of how far they are.</summary>
    internal static FilingFilter Content(IQueryCollection query) => new()
    {
        State = Enum.TryParse<FilingState>(query["state"], out var state) && Enum.IsDefined(state) ? state : null,
        Category = query["category"].ToString().Trim(),
        AmountFrom = Fen(query["from"]),
        AmountTo = Fen(query["to"]),
        Late = query["also"] == "late",
        WithErrors = query["also"] == "errors",
        WithWarnings = query["also"] == "warnings",
        WithoutFindings = query["also"] == "clean",
        Adjustments = query["also"] == "adjustments",
        Unassigned = query["also"] == "unassigned",
    };

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Amounts are typed in 万元, as forms print them.
    private static long? Fen(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var amount) && Money.TryFrom(amount, MoneyUnit.WanYuan, out var money) ? money.Fen : null;
}
