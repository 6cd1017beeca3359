using Jiheng.Storage.Databases;
using Jiheng.Web.Components;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Hosting;

/// <summary>The one place where what went wrong becomes an answer: a page for a person, JSON or a sentence for a script of ours.
/// What goes wrong under /api is answered there (ApiProblems).</summary>
internal static class ProblemAnswers
{
    private const string Unexpected = "程序出了错，这一步没有做成。请刷新页面再试；仍不行，请把窗口里的提示一并告诉维护人员。";

    public static void UseProblemAnswers(this IApplicationBuilder app)
    {
        app.UseStatusCodePages(context => AnswerAsync(context.HttpContext, Sentence(context.HttpContext.Response.StatusCode)));
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => AnswerAsync(context, Explain(context.Features.Get<IExceptionHandlerFeature>()!.Error)),
            StatusCodeSelector = Status,
            // What the sentence says in full need not stand in the log as a failure of the program.
            SuppressDiagnosticsCallback = failed => failed.Exception is LibraryException or BadHttpRequestException or InvalidDataException,
            AllowStatusCode404Response = true,
        });
    }

    /// <summary>The status by which an answer tells what went wrong.</summary>
    public static int Status(Exception problem) => problem switch
    {
        LibraryException { Problem: LibraryProblem.NotFound } => StatusCodes.Status404NotFound,
        LibraryException { Problem: LibraryProblem.Changed or LibraryProblem.Duplicate } => StatusCodes.Status409Conflict,
        LibraryException { Problem: LibraryProblem.Refused } => StatusCodes.Status422UnprocessableEntity,
        LibraryException { Problem: LibraryProblem.Full } => StatusCodes.Status507InsufficientStorage,
        LibraryException => StatusCodes.Status503ServiceUnavailable,
        BadHttpRequestException request => request.StatusCode,
        InvalidDataException => StatusCodes.Status413PayloadTooLarge,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static string Explain(Exception problem) => problem is LibraryException ? problem.Message : Sentence(Status(problem));

    private static string Sentence(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "登录已经结束。请刷新页面重新登录。",
        StatusCodes.Status403Forbidden => "您的角色没有这个权限。需要时请联系安全管理员。",
        StatusCodes.Status429TooManyRequests => "从这个地址登录的次数太多。请过一分钟再试。",
        StatusCodes.Status404NotFound => "找不到要看的内容：它可能已被删除，或者地址不完整。",
        StatusCodes.Status405MethodNotAllowed => "这个地址不能直接打开。",
        StatusCodes.Status413PayloadTooLarge => "内容太多，没有读取。请拆分后再试。",
        >= 400 and < 500 => "没有收全要处理的内容。请刷新页面再试。",
        _ => Unexpected,
    };

    private static Task AnswerAsync(HttpContext context, string sentence)
    {
        var status = context.Response.StatusCode;
        if (IsForAPage(context.Request)) return new RazorComponentResult<ProblemPage>(new { Status = status, Sentence = sentence }) { StatusCode = status }.ExecuteAsync(context);
        var endpoint = context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        return endpoint?.Metadata.GetMetadata<ProblemAsJson>() is not null
            ? Results.Json(new { problem = sentence }, statusCode: status).ExecuteAsync(context)
            : Results.Text(sentence, statusCode: status).ExecuteAsync(context);
    }

    private static bool IsForAPage(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Marks an endpoint whose script reads what went wrong as {"problem": "…"}.</summary>
internal sealed class ProblemAsJson;
