using Jiheng.Web.Features.Documents;

namespace Jiheng.Web.Api;

/// <summary>A file as a request's body brings it.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Content">All of it.</param>
internal sealed record ApiFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <exception cref="ApiException">There is nothing, or too much.</exception>
    public static async Task<ApiFile> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        var content = await UploadedFile.ReadAsync(request, UploadLimits.LargestFile, cancel) ?? throw TooMuch(UploadLimits.TooLarge);
        if (content.Length == 0) throw ApiException.Wrong("正文是空的。请把文件的内容作为正文发送，文件名写在请求头 X-File-Name 里。");
        var name = UploadedFile.Name(request);
        if (UploadLimits.Problem(name, content) is { } problem) throw TooMuch(problem);
        return new ApiFile(name, content);
    }

    private static ApiException TooMuch(string detail) => new(StatusCodes.Status413PayloadTooLarge, "内容太大", detail);
}
