using Jiheng.Domain.People;
using Jiheng.Rules.Checks.Cases;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Overrides;
using Jiheng.Web.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Rules;

/// <summary>The catalogue of rules, each with its source, its examples, and how often it fired in this library.</summary>
internal static class RulesFeature
{
    private const int MostOverrides = 100;

    public static void MapRules(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/rules", ListAsync).ForSignedIn();
        routes.MapGet("/rules/{code}", PageAsync).ForSignedIn();
    }

    private static async Task<IResult> ListAsync(HttpRequest request, DocumentLibrary library, CancellationToken cancel)
    {
        var search = request.Query["q"].ToString().Trim();
        var fired = (await library.Statistics.ByRuleAsync(FormFilter.All, cancel)).ToLookup(line => line.Rule, line => line.Findings);
        RuleLine[] lines = [.. CheckCatalogue.Default.Rules.Where(rule => Matches(rule, search)).Select(rule => new RuleLine(rule, fired[rule.Code].Sum()))];
        return new RazorComponentResult<RulesPage>(new { Lines = lines, Search = search, CheckCatalogue.Default.Rules.Count });
    }

    private static async Task<IResult> PageAsync(string code, DocumentLibrary library, Visitor visitor, CancellationToken cancel)
    {
        if (CheckCatalogue.Default.Find(code) is not { } rule) return Results.NotFound();
        var fired = (await library.Statistics.ByRuleAsync(FormFilter.All, cancel)).Where(line => line.Rule == code).Sum(line => line.Findings);
        var use = RuleUse.Of(rule);
        var own = visitor.May(Privilege.ReadOrganisations) ? (await library.Overrides.ListAsync(new OverrideFilter { Rule = code, Parameters = [.. use.Parameters.Select(parameter => parameter.Id)] }, new PageRequest(1, MostOverrides), cancel)).Rows : null;
        return new RazorComponentResult<RulePage>(new { Line = new RuleLine(rule, fired), Use = use, Overrides = own, MayChange = visitor.May(Privilege.SetUpRules) });
    }

    private static bool Matches(CheckRule rule, string search) => search.Length == 0
        || rule.Code.Contains(search, StringComparison.OrdinalIgnoreCase) || rule.Title.Contains(search, StringComparison.OrdinalIgnoreCase)
        || rule.Advice.Contains(search, StringComparison.OrdinalIgnoreCase) || rule.Sources.Any(source => source.ToString().Contains(search, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A rule with how often it found something in this library.</summary>
public sealed record RuleLine(CheckRule Rule, int Fired);
