using System.Globalization;
using Jiheng.Domain.Overrides;
using Jiheng.Domain.People;
using Jiheng.Rules.Overrides;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Overrides;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;
using Jiheng.Web.Features.Years;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Overrides;

/// <summary>What the divisions decide otherwise than the rules: written down, looked ahead, switched on, withdrawn.</summary>
internal static class OverridesFeature
{
    public static void AddOverrides(this IServiceCollection services) => services.AddSingleton<Checkers>().AddSingleton<OverridePreviews>();

    public static void MapOverrides(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/overrides", ListAsync).Requires(Privilege.ReadOrganisations);
        routes.MapGet("/overrides/new", NewAsync).Requires(Privilege.SetUpRules);
        routes.MapPost("/overrides", DraftAsync).Requires(Privilege.SetUpRules);
        routes.MapGet("/overrides/{id:long}", async (long id, HttpRequest request, DocumentLibrary library, Visitor visitor, CancellationToken cancel) =>
            await library.Overrides.FindAsync(id, cancel) is { } row ? PageOf(row, visitor, said: Said(request.Query["said"])) : Results.NotFound()).Requires(Privilege.ReadOrganisations);
        routes.MapPost("/overrides/{id:long}", ChangeAsync).Requires(Privilege.SetUpRules);
        routes.MapOverrideSteps();
    }

    private static async Task<IResult> ListAsync(HttpRequest request, DocumentLibrary library, Visitor visitor, CancellationToken cancel)
    {
        var page = FilterQuery.Page(request.Query);
        var rule = request.Query["rule"].ToString().Trim().ToUpperInvariant();
        var filter = new OverrideFilter
        {
            State = Enum.TryParse<OverrideState>(request.Query["state"], out var state) && Enum.IsDefined(state) ? state : null,
            Rule = rule.Length == 0 ? null : rule,
        };
        var rows = await library.Overrides.ListAsync(filter, page, cancel);
        var inForce = (await library.Overrides.InForceAsync(cancel)).Select(row => row.DivisionId).Distinct().Count();
        return Page<OverridesPage>(new { Rows = rows, Request = page, Filter = filter, Divisions = inForce, MayChange = visitor.May(Privilege.SetUpRules) }, StatusCodes.Status200OK);
    }

    private static async Task<IResult> NewAsync(HttpRequest request, DocumentLibrary library, TimeProvider clock, CancellationToken cancel)
    {
        if (OverrideTarget.Of(request.Query) is not { } target)
            return request.Query.ContainsKey("rule") || request.Query.ContainsKey("topic") ? Results.NotFound() : Page<OverrideTopicsPage>(new { }, StatusCodes.Status200OK);
        var choice = await DivisionChoice.ReadAsync(library, cancel);
        return NewPage(target, choice, OverrideInput.Empty(target, choice.Usual, clock.GetLocalNow().Year), []);
    }

    private static async Task<IResult> DraftAsync(HttpRequest request, DocumentLibrary library, CancellationToken cancel)
    {
        if (OverrideTarget.Of(request.Query) is not { } target) return Results.NotFound();
        var input = OverrideInput.Of(await request.ReadFormAsync(cancel), target);
        var (told, problems) = input.Read(target);
        var (division, unknown) = await DivisionChoice.FindAsync(library, input.Division, cancel);
        if (unknown is not null) problems = [new OverrideProblem("division", unknown), .. problems];
        if (problems.Count > 0) return NewPage(target, await DivisionChoice.ReadAsync(library, cancel), input, problems);
        return Results.LocalRedirect($"~/overrides/{await library.Overrides.DraftAsync(division!.Id, told, cancel)}?said=drafted");
    }

    private static async Task<IResult> ChangeAsync(long id, HttpRequest request, DocumentLibrary library, Visitor visitor, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        if (await library.Overrides.FindAsync(id, cancel) is not { } row || OverrideTarget.Of(row.Told) is not { } target) return Results.NotFound();
        var input = OverrideInput.Of(form, target);
        if (RevisionOf(form) != row.Revision || row.Told.State != OverrideState.Draft) return PageOf(row, visitor, input, isConflict: true);
        var (told, problems) = input.Read(target);
        if (problems.Count > 0) return PageOf(row, visitor, input, problems);
        try
        {
            await library.Overrides.ChangeAsync(id, told, row.Revision, cancel);
            return Results.LocalRedirect($"~/overrides/{id}?said=saved");
        }
        catch (LibraryException changed) when (changed.Problem == LibraryProblem.Changed)
        {
            return await library.Overrides.FindAsync(id, cancel) is { } now ? PageOf(now, visitor, input, isConflict: true) : Results.NotFound();
        }
    }

    /// <summary>The revision that a page was shown with; one that there never is where it does not say.</summary>
    public static int RevisionOf(IFormCollection form) => int.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : -1;

    public static RazorComponentResult<TPage> Page<TPage>(object parameters, int status)
        where TPage : IComponent => new(parameters) { StatusCode = status };

    private static RazorComponentResult<NewOverridePage> NewPage(OverrideTarget target, DivisionChoice choice, OverrideInput input, IReadOnlyList<OverrideProblem> problems) =>
        Page<NewOverridePage>(new { Target = target, Divisions = choice, Input = input, Problems = problems }, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    private static RazorComponentResult<OverridePage> PageOf(OverrideRow row, Visitor visitor, OverrideInput? input = null, IReadOnlyList<OverrideProblem>? problems = null, bool isConflict = false, string? said = null) => Page<OverridePage>(
        new { Row = row, Target = OverrideTarget.Of(row.Told), Input = input ?? OverrideInput.Of(row.Told), Problems = problems ?? [], IsConflict = isConflict, Said = said, MayChange = visitor.May(Privilege.SetUpRules), MaySeeLog = visitor.May(Privilege.ReadAudit) },
        isConflict ? StatusCodes.Status409Conflict : problems is { Count: > 0 } ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    private static string? Said(string? word) => word switch
    {
        "drafted" => "草稿已保存，还没有生效。先预演，看它会改变什么，再启用。",
        "saved" => "已保存，还没有生效。",
        "on" => "已启用。以后添加的文件和重新核对的批次按它核对；已有的结果在重新核对之前不变。",
        "withdrawn" => "已停用。以后添加的文件和重新核对的批次不再按它核对。",
        _ => null,
    };
}
