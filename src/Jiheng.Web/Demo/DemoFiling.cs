using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;
using Jiheng.Web.Features.Overrides;
using Microsoft.Extensions.Logging.Abstractions;

namespace Jiheng.Web.Demo;

/// <summary>Hands the documents in as people do: each unit's clerk his own, the departments put them into sets, the performance office gives
/// some to an expert.</summary>
internal sealed class DemoFiling(DocumentLibrary whole, DemoHands hands)
{
    private const int ReviewedByExpert = 6;
    // Nobody asks over the network, and a new city decides nothing otherwise than the rules.
    private readonly Checkers checkers = new(new WholeLibrary(whole), new HttpContextAccessor(), TimeProvider.System, NullLogger<Checkers>.Instance);

    public async Task RunAsync(Action step, CancellationToken cancel)
    {
        List<(DemoDocument Document, long Id)> filed = [];
        foreach (var document in DemoDocument.All)
        {
            var clerk = await hands.OfAsync(DemoPeople.ClerkOf(document.Unit.Code), Privilege.EditForms, cancel);
            var taken = await new DocumentIntake(clerk, checkers).TakeAsync(document.FileName, document.Write(), cancel);
            filed.Add((document, taken.Added.Id));
            step();
        }

        foreach (var set in filed.GroupBy(each => (each.Document.Unit.Department, each.Document.Year, each.Document.IsDeclaration)))
        {
            var reviewer = await hands.OfAsync(DemoPeople.ReviewerOf(set.Key.Department), Privilege.EditForms, cancel);
            var department = DemoReform.NameOf(DemoTree.Departments.First(each => each.Code == set.Key.Department).Name)[DemoTree.City.Length..];
            await reviewer.Sets.CreateAsync($"{department}{set.Key.Year}年{(set.Key.IsDeclaration ? "绩效目标申报" : "绩效自评")}", [.. set.Select(each => each.Id)], cancel);
        }

        // What a clerk has on his first page.
        var offered = await hands.OfAsync(DemoPeople.Offered(Role.Clerk), Privilege.EditForms, cancel);
        await offered.Sets.CreateAsync("本单位绩效表", [.. filed.Where(each => each.Document.Unit.Code == DemoPeople.OfferedUnit).Select(each => each.Id)], cancel);
        await AssignAsync([.. filed.Where(each => !each.Document.IsDeclaration).Where((_, index) => index % 10 == 0).Take(ReviewedByExpert).Select(each => each.Id)], cancel);
    }

    private async Task AssignAsync(IReadOnlyList<long> documents, CancellationToken cancel)
    {
        var office = await hands.OfAsync(DemoPeople.Offered(Role.PerformanceOffice), Privilege.AssignForms, cancel);
        var set = await office.Sets.CreateAsync($"{DemoTree.FirstYear}年自评抽查（专家评审）", documents, cancel);
        var expert = (await office.Assignments.ExpertsAsync(cancel)).First(each => each.Account == DemoPeople.Offered(Role.Expert));
        await office.Assignments.GiveSetAsync(set, expert.PersonId, cancel);
    }
}
