using Jiheng.Domain.People;
using Jiheng.Exchange.Organisations;
using Jiheng.Storage;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Imports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.People;

/// <summary>The people with their roles: looked at, searched, changed one by one or by a file. What is not a person's account stands
/// below /people/~, which no account is.</summary>
internal static class PeopleFeature
{
    public static void MapPeople(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/people", async (HttpRequest request, DocumentLibrary library, Visitor visitor, CancellationToken cancel) =>
            new RazorComponentResult<PeoplePage>(new { View = await PeopleView.ReadAsync(library, request.Query, visitor, cancel) })).Requires(Privilege.ReadPeople);
        routes.MapGet("/people/~/add", () => ShowAdd(null)).Requires(Privilege.ManagePeople);
        routes.MapPost("/people/~/add", (HttpRequest request, DocumentLibrary library, CancellationToken cancel) => FormAttempt.RunAsync("add", request, async values =>
        {
            var added = new PersonForm(values).Added();
            await library.People.EditAsync(added, cancel);
            return PersonWords.Address(Person.AccountOf(added.Account)!);
        }, attempt => Task.FromResult<IResult>(ShowAdd(attempt)))).Requires(Privilege.ManagePeople);
        routes.MapGet("/people/~/export", async (HttpContext http, DocumentLibrary library, TimeProvider clock, CancellationToken cancel) =>
            ListDownload.Of(http, clock, PersonTable.Table, await library.People.AllAsync(null, cancel))).Requires(Privilege.ReadPeople);
        routes.MapImport(PersonImport.Subject);
        routes.MapGet("/people/{account}", (string account, DocumentLibrary library, Visitor visitor, CancellationToken cancel) => ShowAsync(account, library, visitor, null, cancel)).Requires(Privilege.ReadPeople);
        foreach (var (form, privilege) in PersonForm.Privileges)
        {
            routes.MapPost("/people/{account}/" + form, (string account, HttpRequest request, DocumentLibrary library, Visitor visitor, CancellationToken cancel) => FormAttempt.RunAsync(form, request, async values =>
            {
                await library.People.EditAsync(new PersonForm(values).Read(form, account), cancel);
                return PersonWords.Address(account);
            }, attempt => ShowAsync(account, library, visitor, attempt, cancel))).Requires(privilege);
        }
    }

    private static RazorComponentResult<AddPersonPage> ShowAdd(FormAttempt? attempt) => new(new { Attempt = attempt }) { StatusCode = attempt?.Status ?? StatusCodes.Status200OK };

    private static async Task<IResult> ShowAsync(string account, DocumentLibrary library, Visitor visitor, FormAttempt? attempt, CancellationToken cancel) =>
        await PersonView.ReadAsync(account, library, visitor, cancel) is { } view
            ? new RazorComponentResult<PersonPage>(new { View = view with { Attempt = attempt } }) { StatusCode = attempt?.Status ?? StatusCodes.Status200OK }
            : Results.NotFound();
}
