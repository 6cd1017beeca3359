using System.Text.Encodings.Web;
using Jiheng.Web.Access;
using Jiheng.Web.Api.Endpoints;

namespace Jiheng.Web.Api;

/// <summary>The interface for other programs: /api, described at /api/openapi.json.</summary>
internal static class ApiFeature
{
    public static void AddApi(this IServiceCollection services)
    {
        services.AddOpenApi(options =>
        {
            options.ShouldInclude = endpoint => endpoint.RelativePath!.StartsWith("api/", StringComparison.Ordinal);
            options.AddDocumentTransformer(ApiDescription.DescribeAsync).AddOperationTransformer(ApiDescription.DescribeAsync);
        });
        // Chinese stays Chinese, as in the contract's own writers.
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
    }

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/api/openapi.json").ForAnyone();
        var api = routes.MapGroup("/api").AddEndpointFilter(ApiParameters.CheckAsync);
        api.MapCheckApi();
        api.MapDocumentApi();
        api.MapFormApi();
        api.MapSetApi();
        api.MapLayoutApi();
        api.MapRuleApi();
        api.MapStatisticsApi();
    }
}
