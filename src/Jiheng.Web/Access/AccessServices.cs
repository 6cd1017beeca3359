using Jiheng.Storage;

namespace Jiheng.Web.Access;

/// <summary>What of the server knows who is asking.</summary>
internal static class AccessServices
{
    /// <summary>Endpoints get the visitor, and the library as this visitor may see it for what the endpoint does.</summary>
    public static void AddAccess(this IServiceCollection services, DocumentLibrary library)
    {
        services.AddAccessPolicies();
        services.AddSingleton(new WholeLibrary(library));
        services.AddScoped(provider => Http(provider).Features.Get<Visitor>() ?? throw new InvalidOperationException("The endpoint is open to everybody, so that no visitor is known."));
        services.AddScoped(provider => provider.GetRequiredService<Visitor>().Open(provider.GetRequiredService<WholeLibrary>().Library, Http(provider).GetEndpoint()?.Metadata.GetMetadata<AccessMark>()?.Privilege));
    }

    private static HttpContext Http(IServiceProvider provider) =>
        provider.GetRequiredService<IHttpContextAccessor>().HttpContext ?? throw new InvalidOperationException("Outside a request there is no visitor: ask for the whole library.");
}
