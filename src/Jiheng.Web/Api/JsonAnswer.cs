using System.Text.Json;
using Jiheng.Exchange.Contract;

namespace Jiheng.Web.Api;

/// <summary>An answer that the contract's own writers write.</summary>
/// <remarks>It is written before it is sent, so that what goes wrong on the way is a problem and not half an answer.</remarks>
internal sealed class JsonAnswer(Action<Utf8JsonWriter> write, int status = StatusCodes.Status200OK, string? location = null) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var held = new MemoryStream();
        using (var json = JsonOutput.Open(held))
        {
            write(json);
            JsonOutput.Close(json, held);
        }

        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = held.Length;
        if (location is not null) response.Headers.Location = location;
        await response.Body.WriteAsync(held.GetBuffer().AsMemory(0, (int)held.Length), httpContext.RequestAborted);
    }
}
