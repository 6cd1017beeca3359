using Jiheng.Forms.Drawing;
using Jiheng.Forms.Writing;
using Jiheng.Web.Features.Downloads;

namespace Jiheng.Web.Features.Writing;

/// <summary>A file that is made in memory and sent whole.</summary>
/// <param name="Name">What people call it, with its ending.</param>
/// <param name="MediaType">Its type.</param>
/// <param name="Content">All of it.</param>
internal sealed record WrittenFile(string Name, string MediaType, byte[] Content) : IResult
{
    public static WrittenFile Of(string name, NamedFormat format, DrawnForm form)
    {
        using var held = new MemoryStream();
        FormWriter.Write(format.Format, [form], held);
        return new WrittenFile($"{name}.{format.Word}", FormWriter.MediaType(format.Format), held.ToArray());
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = MediaType;
        response.ContentLength = Content.Length;
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentDisposition = DownloadName.Header(Name, "jiheng" + Path.GetExtension(Name));
        await response.Body.WriteAsync(Content, httpContext.RequestAborted);
    }
}
