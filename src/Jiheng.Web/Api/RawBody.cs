using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Api;

/// <summary>Marks an endpoint whose body is a file.</summary>
internal sealed record RawBody;

/// <summary>Endpoints whose body is a file.</summary>
internal static class RawBodies
{
    // The limit is ours: the server's own would cut the connection before the problem that says why is read.
    public static RouteHandlerBuilder WithRawBody(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new RawBody(), new DisableRequestSizeLimitAttribute());
}
