using System.Text.Json.Nodes;
using Jiheng.Exchange.Contract;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Web.Access;

namespace Jiheng.Web.Api.Endpoints;

/// <summary>The catalogue of rules.</summary>
internal static class RuleApi
{
    private const string Tag = "规则";

    public static void MapRuleApi(this IEndpointRouteBuilder api)
    {
        api.MapGet("/rules", () => new JsonAnswer(json => RulesJson.Write(json, CheckCatalogue.Default.Rules)))
            .Described(Tag, "全部核对规则，与命令行 rules --json 相同").Produces<JsonObject>().ForAnyone();
        api.MapGet("/rules/{code}", (string code) => CheckCatalogue.Default.Find(code) is { } rule ? new JsonAnswer(json => RulesJson.Write(json, rule)) : throw ApiException.NotFound($"编码为“{code}”的规则"))
            .Described(Tag, "一条核对规则", StatusCodes.Status404NotFound).Produces<JsonObject>().ForAnyone();
    }
}
