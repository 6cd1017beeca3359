using System.Globalization;
using Jiheng.Domain.Organisations;
using Jiheng.Domain.People;
using Jiheng.Domain.Years;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Years;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Years;

/// <summary>The budget years of the divisions: calendar of deadlines, levels of review, layouts.</summary>
internal static class YearsFeature
{
    public static void MapYears(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/years", ListAsync).Requires(Privilege.ReadOrganisations);
        routes.MapGet("/years/new", async (DocumentLibrary library, TimeProvider clock, CancellationToken cancel) =>
            await NewPageAsync(library, null, clock.GetLocalNow().AddYears(1).Year.ToString(CultureInfo.InvariantCulture), [], cancel)).Requires(Privilege.SetUpYears);
        routes.MapPost("/years", AddAsync).Requires(Privilege.SetUpYears);
        routes.MapGet("/years/{id:long}", async (long id, HttpRequest request, DocumentLibrary library, Visitor visitor, CancellationToken cancel) =>
            await library.Years.FindAsync(id, cancel) is { } year ? YearPageOf(year, visitor, said: Said(request.Query["said"])) : Results.NotFound()).Requires(Privilege.ReadOrganisations);
        routes.MapPost("/years/{id:long}", SaveAsync).Requires(Privilege.SetUpYears);
        routes.MapPost("/years/{id:long}/next", RollOverAsync).Requires(Privilege.SetUpYears);
    }

    private static async Task<IResult> ListAsync(HttpRequest request, DocumentLibrary library, Visitor visitor, CancellationToken cancel)
    {
        var page = FilterQuery.Page(request.Query);
        var typed = request.Query["division"].ToString().Trim();
        var (division, problem) = typed.Length == 0 ? (null, null) : await DivisionChoice.FindAsync(library, typed, cancel);
        var years = problem is null ? await library.Years.ListAsync(division?.Id, page, cancel) : new Page<YearRow>([], 0);
        return new RazorComponentResult<YearsPage>(new
        {
            Years = years, Request = page, Choice = await DivisionChoice.ReadAsync(library, cancel), Typed = typed, Problem = problem, MayChange = visitor.May(Privilege.SetUpYears),
        });
    }

    private static async Task<IResult> AddAsync(HttpRequest request, DocumentLibrary library, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var (typedDivision, typedYear) = (form["division"].ToString(), form["year"].ToString().Trim());
        List<YearProblem> problems = [];
        var (division, problem) = await DivisionChoice.FindAsync(library, typedDivision, cancel);
        if (problem is not null) problems.Add(new YearProblem("division", problem));
        if (!int.TryParse(typedYear, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) problems.Add(new YearProblem(YearProblem.Year, typedYear.Length == 0 ? "请填写年度。" : $"“{typedYear}”不是年度，请写成 2026。"));
        else problems.AddRange(BudgetYearRules.Problems(new BudgetYear { Year = number }));
        if (problems.Count > 0) return await NewPageAsync(library, typedDivision, typedYear, problems, cancel);
        try
        {
            return Results.LocalRedirect($"~/years/{await library.Years.AddAsync(division!.Id, new BudgetYear { Year = number }, cancel)}?said=added");
        }
        catch (LibraryException there) when (there.Problem == LibraryProblem.Duplicate)
        {
            return await NewPageAsync(library, typedDivision, typedYear, [new YearProblem(YearProblem.Year, $"{division!.Name}{there.Message}")], cancel, StatusCodes.Status409Conflict);
        }
    }

    private static async Task<IResult> NewPageAsync(DocumentLibrary library, string? division, string year, List<YearProblem> problems, CancellationToken cancel, int? status = null)
    {
        var choice = await DivisionChoice.ReadAsync(library, cancel);
        return Page<NewYearPage>(new { Choice = choice, Division = division ?? choice.Usual, Year = year, Problems = problems }, status ?? (problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK));
    }

    private static async Task<IResult> SaveAsync(long id, HttpRequest request, DocumentLibrary library, Visitor visitor, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        if (await library.Years.FindAsync(id, cancel) is not { } found) return Results.NotFound();
        var input = YearInput.Of(form);
        var (year, problems) = input.Read(found.SetUp);
        // Said first: what is wrong with a set-up that nobody has any more helps nobody.
        if (!int.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) || revision != found.Row.Revision) return Conflict(found, input);
        if (problems.Count > 0) return YearPageOf(found, visitor, input, problems);
        try
        {
            await library.Years.SaveAsync(id, year, revision, cancel);
            return Results.LocalRedirect($"~/years/{id}?said=saved");
        }
        catch (LibraryException changed) when (changed.Problem == LibraryProblem.Changed)
        {
            return await library.Years.FindAsync(id, cancel) is { } now ? Conflict(now, input) : Results.NotFound();
        }

        RazorComponentResult<YearPage> Conflict(OpenedYear now, YearInput typed) => YearPageOf(now, visitor, typed, [], isConflict: true);
    }

    private static async Task<IResult> RollOverAsync(long id, DocumentLibrary library, Visitor visitor, CancellationToken cancel)
    {
        if (await library.Years.FindAsync(id, cancel) is not { } year) return Results.NotFound();
        if (year.Row.Year == OrganisationRules.LastYear) return YearPageOf(year, visitor, problems: [new YearProblem("next", $"{OrganisationRules.LastYear} 年度之后没有年度了。")]);
        try
        {
            return Results.LocalRedirect($"~/years/{await library.Years.RollOverAsync(id, cancel)}?said=rolled");
        }
        catch (LibraryException there) when (there.Problem == LibraryProblem.Duplicate)
        {
            return YearPageOf(year, visitor, problems: [new YearProblem("next", $"{year.Row.DivisionName}{there.Message}")], status: StatusCodes.Status409Conflict);
        }
    }

    private static RazorComponentResult<YearPage> YearPageOf(OpenedYear year, Visitor visitor, YearInput? input = null, IReadOnlyList<YearProblem>? problems = null, bool isConflict = false, string? said = null, int? status = null) => Page<YearPage>(
        new { Year = year, Input = input ?? YearInput.Of(year.SetUp), Problems = problems ?? [], IsConflict = isConflict, Said = said, MayChange = visitor.May(Privilege.SetUpYears), MaySeeLog = visitor.May(Privilege.ReadAudit) },
        status ?? (isConflict ? StatusCodes.Status409Conflict : problems is { Count: > 0 } ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK));

    private static RazorComponentResult<TPage> Page<TPage>(object parameters, int status)
        where TPage : IComponent => new(parameters) { StatusCode = status };

    private static string? Said(string? word) => word switch
    {
        "added" => "已新建年度。下面填写截止日期，核对审核级次和表样，然后保存。",
        "saved" => "已保存。",
        "rolled" => "已转入新年度：级次和表样照上年，日期都推后一年。请核对后保存。",
        _ => null,
    };
}
