namespace Jiheng.Web.Api;

/// <summary>Why a request of the API cannot be answered.</summary>
/// <param name="status">The status of the answer.</param>
/// <param name="title">What is the matter, in a few words.</param>
/// <param name="detail">What exactly, and what to do.</param>
internal sealed class ApiException(int status, string title, string detail) : Exception(detail)
{
    public int Status { get; } = status;

    public string Title { get; } = title;

    public static ApiException NotFound(string what) => new(StatusCodes.Status404NotFound, "没有找到", $"没有{what}，可能已被删除。请检查编号。");

    public static ApiException Wrong(string detail) => new(StatusCodes.Status400BadRequest, "请求有误", detail);
}
