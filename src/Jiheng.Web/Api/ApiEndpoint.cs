namespace Jiheng.Web.Api;

/// <summary>What every endpoint says of itself.</summary>
internal static class ApiEndpoint
{
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="tag">The group in the description.</param>
    /// <param name="summary">What it does, in Chinese.</param>
    /// <param name="problems">The statuses of its problems, beside those that all have.</param>
    public static RouteHandlerBuilder Described(this RouteHandlerBuilder endpoint, string tag, string summary, params IEnumerable<int> problems)
    {
        endpoint.WithTags(tag).WithSummary(summary).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        foreach (var status in problems) endpoint.ProducesProblem(status);
        return endpoint;
    }
}
