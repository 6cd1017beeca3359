using Jiheng.Domain.Overrides;
using Jiheng.Domain.People;
using Jiheng.Rules.Overrides;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Overrides;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Overrides;

/// <summary>What is done with an override that is written down: looked ahead, switched on, withdrawn. Each asks on a page of its own first.</summary>
internal static class OverrideSteps
{
    public static void MapOverrideSteps(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/overrides/{id:long}/preview", PreviewAsync).Requires(Privilege.SetUpRules);
        routes.MapGet("/overrides/{id:long}/switch-on", AskAsync).Requires(Privilege.SetUpRules);
        routes.MapPost("/overrides/{id:long}/switch-on", SwitchOnAsync).Requires(Privilege.SetUpRules);
        routes.MapGet("/overrides/{id:long}/withdraw", AskAsync).Requires(Privilege.SetUpRules);
        routes.MapPost("/overrides/{id:long}/withdraw", WithdrawAsync).Requires(Privilege.SetUpRules);
    }

    private static async Task<IResult> PreviewAsync(long id, HttpRequest request, DocumentLibrary library, OverridePreviews previews, CancellationToken cancel)
    {
        if (await library.Overrides.FindAsync(id, cancel) is not { } row || row.Told.State == OverrideState.Withdrawn || !Checkers.IsKnown(row.Told)) return Results.NotFound();
        var result = await previews.OfAsync(library, row, cancel);
        return OverridesFeature.Page<PreviewPage>(new { Row = row, Result = result, Request = FilterQuery.Page(request.Query) }, StatusCodes.Status200OK);
    }

    private static async Task<IResult> AskAsync(long id, HttpRequest request, DocumentLibrary library, CancellationToken cancel)
    {
        if (await library.Overrides.FindAsync(id, cancel) is not { } row) return Results.NotFound();
        var on = request.Path.Value!.EndsWith("/switch-on", StringComparison.Ordinal);
        return row.Told.State == OverrideState.Withdrawn || (on && row.Told.State != OverrideState.Draft) ? Results.LocalRedirect($"~/overrides/{id}") : Ask(row, on);
    }

    private static async Task<IResult> SwitchOnAsync(long id, HttpRequest request, DocumentLibrary library, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        if (await library.Overrides.FindAsync(id, cancel) is not { } row) return Results.NotFound();
        // What was sound when it was written down may be none any more in a newer version.
        if (OverrideRules.Problems(row.Told) is [var problem, ..]) return Ask(row, on: true, problem: $"不能启用：{problem.Message}", status: StatusCodes.Status422UnprocessableEntity);
        return await RunAsync(id, library, on: true, () => library.Overrides.SwitchOnAsync(id, OverridesFeature.RevisionOf(form), cancel), "on", "", cancel);
    }

    private static async Task<IResult> WithdrawAsync(long id, HttpRequest request, DocumentLibrary library, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        if (await library.Overrides.FindAsync(id, cancel) is not { } row) return Results.NotFound();
        var reason = form["reason"].ToString().Trim();
        var problem = reason.Length == 0 ? "请写明为什么停用。" : reason.Length > OverrideRules.LongestReason ? $"理由有 {reason.Length} 个字，最多 {OverrideRules.LongestReason} 个字。" : null;
        if (problem is not null) return Ask(row, on: false, reason, problem, StatusCodes.Status422UnprocessableEntity);
        return await RunAsync(id, library, on: false, () => library.Overrides.WithdrawAsync(id, reason, OverridesFeature.RevisionOf(form), cancel), "withdrawn", reason, cancel);
    }

    private static async Task<IResult> RunAsync(long id, DocumentLibrary library, bool on, Func<Task> step, string said, string reason, CancellationToken cancel)
    {
        try
        {
            await step();
            return Results.LocalRedirect($"~/overrides/{id}?said={said}");
        }
        catch (LibraryException changed) when (changed.Problem == LibraryProblem.Changed)
        {
            if (await library.Overrides.FindAsync(id, cancel) is not { } now) return Results.NotFound();
            return Ask(now, on, reason, "您打开这一页之后，有人改过这条设定，这一步没有做。下面是现在的内容，请核对后再做。", StatusCodes.Status409Conflict, isConflict: true);
        }
    }

    private static RazorComponentResult<OverrideStepPage> Ask(OverrideRow row, bool on, string reason = "", string? problem = null, int status = StatusCodes.Status200OK, bool isConflict = false) =>
        OverridesFeature.Page<OverrideStepPage>(new { Row = row, On = on, Reason = reason, Problem = problem, IsConflict = isConflict }, status);
}
