using System.Globalization;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Accounts;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Sets;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Imports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Assignments;

/// <summary>指派专家: the documents of a set are given to experts, who see these and nothing else.</summary>
internal static class AssignmentsFeature
{
    /// <summary>The form with which documents are given.</summary>
    public const string Give = "give";

    public static void MapAssignments(this IEndpointRouteBuilder routes)
    {
        var experts = routes.MapGroup("/sets/{id:long}/experts");
        experts.MapGet("", (long id, DocumentLibrary library, CancellationToken cancel) => ShowAsync(id, library, null, cancel)).Requires(Privilege.AssignForms);
        experts.MapPost("", (long id, HttpRequest request, DocumentLibrary library, CancellationToken cancel) => FormAttempt.RunAsync(Give, request, async values =>
        {
            // A set that is not there has no experts to choose from, whatever was typed.
            if (await library.Sets.FindAsync(id, cancel) is null || Chosen(values) is { } expert) await library.Assignments.GiveSetAsync(id, Chosen(values) ?? 0, cancel);
            else throw new EditRefusedException([new ImportProblem(0, null, "还没有选专家。", "请在列表里选一位。")]);
            return Address(id);
        }, attempt => ShowAsync(id, library, attempt, cancel))).Requires(Privilege.AssignForms);
        experts.MapPost("/{person:long}/withdraw", async (long id, long person, DocumentLibrary library, CancellationToken cancel) =>
        {
            await library.Assignments.WithdrawSetAsync(id, person, cancel);
            return Results.Extensions.SeeOther(Address(id));
        }).Requires(Privilege.AssignForms);
    }

    private static string Address(long id) => string.Create(CultureInfo.InvariantCulture, $"/sets/{id}/experts");

    private static long? Chosen(IFormCollection values) => long.TryParse(values["expert"], NumberStyles.None, CultureInfo.InvariantCulture, out var person) ? person : null;

    private static async Task<IResult> ShowAsync(long id, DocumentLibrary library, FormAttempt? attempt, CancellationToken cancel)
    {
        if (await library.Sets.FindAsync(id, cancel) is not { } set) return Results.NotFound();
        var view = new AssignmentView(set, await library.Assignments.OfSetAsync(id, cancel), await library.Assignments.ExpertsAsync(cancel)) { Attempt = attempt };
        return new RazorComponentResult<AssignmentPage>(new { View = view }) { StatusCode = attempt?.Status ?? StatusCodes.Status200OK };
    }
}

/// <summary>Who looks at the documents of a set.</summary>
/// <param name="Set">The set.</param>
/// <param name="Given">The experts who have documents of it.</param>
/// <param name="Experts">All experts.</param>
public sealed record AssignmentView(SetRow Set, IReadOnlyList<AssignedExpert> Given, IReadOnlyList<Expert> Experts)
{
    /// <summary>What could not be done; null where nothing was tried.</summary>
    public FormAttempt? Attempt { get; init; }

    /// <summary>Those who do not have all of it yet.</summary>
    public IEnumerable<Expert> Others => Experts.Where(expert => !Given.Any(given => given.PersonId == expert.PersonId && given.Documents >= Set.Documents));
}
