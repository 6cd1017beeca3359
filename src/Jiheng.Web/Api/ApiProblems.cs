using Jiheng.Storage.Databases;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;
using Jiheng.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Api;

/// <summary>Every error of the API is a problem (RFC 9457) that says in Chinese what to do, whoever noticed it.</summary>
internal static partial class ApiProblems
{
    public static void UseApiProblems(this IApplicationBuilder app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase),
        branch => branch.Use(RunAsync));

    private static async Task RunAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            // An answer with a status alone comes from routing, binding or the guard.
            if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null }) await (Lacks(context) ? NotAllowed : Bare(context.Response.StatusCode)).ExecuteAsync(context);
        }
        catch (Exception problem) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            await Of(problem, context).ExecuteAsync(context);
        }
    }

    private static ProblemHttpResult Of(Exception problem, HttpContext context)
    {
        switch (problem)
        {
            case ApiException known: return Problem(known.Status, known.Title, known.Message);
            case LibraryException library: return Problem(ProblemAnswers.Status(library), TitleOf(library.Problem), library.Message);
            case BadHttpRequestException or InvalidDataException: return Bare(ProblemAnswers.Status(problem));
            default:
                Failed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ApiProblems)), problem, context.Request.Path);
                return Bare(StatusCodes.Status500InternalServerError);
        }
    }

    private static string TitleOf(LibraryProblem problem) => problem switch
    {
        LibraryProblem.NotFound => "没有找到",
        LibraryProblem.Changed or LibraryProblem.Duplicate => "与现有内容冲突",
        LibraryProblem.Refused => "现在不能办理",
        _ => "资料库暂时不能用",
    };

    private static ProblemHttpResult NotAllowed => Problem(StatusCodes.Status403Forbidden, "没有权限", "登录的账号没有做这件事的权限。需要时请联系安全管理员。");

    // Also another site's request is refused; who has no right is told so.
    private static bool Lacks(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status403Forbidden && context.GetEndpoint()?.Metadata.GetMetadata<AccessMark>()?.Privilege is { } asked && context.Features.Get<Visitor>()?.May(asked) == false;

    private static ProblemHttpResult Bare(int status) => status switch
    {
        StatusCodes.Status400BadRequest => Problem(status, "请求有误", "请求的正文不是正确的 JSON，或缺少必需的字段。请对照 /api/openapi.json 检查。"),
        StatusCodes.Status401Unauthorized => Problem(status, "没有登录", "请先登录：浏览器里打开 /sign-in；程序请带上登录后的 Cookie。"),
        StatusCodes.Status403Forbidden => Problem(status, "不接受别的网站发来的请求", "请从绩衡的页面操作，或用程序直接调用（不带浏览器的来源信息）。"),
        StatusCodes.Status404NotFound => Problem(status, "没有找到", "没有这个地址。全部地址见 /api/openapi.json。"),
        StatusCodes.Status405MethodNotAllowed => Problem(status, "这个地址不支持这种操作", "请换用响应头 Allow 中列出的方法；各地址支持的方法见 /api/openapi.json。"),
        StatusCodes.Status413PayloadTooLarge => Problem(status, "内容太大", $"正文超过 {UploadLimits.LargestFile / 1024 / 1024} MB，没有读取。请拆分后再试。"),
        StatusCodes.Status415UnsupportedMediaType => Problem(status, "正文的类型不对", "请用 Content-Type: application/json 发送 JSON。"),
        >= 500 => Problem(status, "程序内部出错", "这次请求没有完成。请再试一次；仍然出错时把请求内容（可以隐去敏感信息）发给维护人员。"),
        _ => Problem(status, "请求有误", "请对照 /api/openapi.json 检查请求。"),
    };

    private static ProblemHttpResult Problem(int status, string title, string detail) => TypedResults.Problem(detail, statusCode: status, title: title);

    [LoggerMessage(Level = LogLevel.Error, Message = "The API failed on {Path}.")]
    private static partial void Failed(ILogger logger, Exception problem, string path);
}
