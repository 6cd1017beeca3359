using Jiheng.Domain.Documents;
using Jiheng.Domain.Overrides;
using Jiheng.Domain.Years;
using Jiheng.Rules.Overrides;
using Jiheng.Tests.Web.Filings;

namespace Jiheng.Tests.Web;

/// <summary>What a county set up in the library of a server.</summary>
/// <param name="Division">The number of its division.</param>
/// <param name="Year">The number of its year 2026.</param>
/// <param name="InForce">The number of an override that is in force.</param>
/// <param name="Draft">The number of one that is none yet.</param>
/// <param name="Filing">The number of a form that is being filled in.</param>
/// <param name="Submitted">The number of one that was handed in.</param>
/// <param name="ForExpert">The number of one that waits for an expert.</param>
internal sealed record CountyYear(long Division, long Year, long InForce, long Draft, long Filing, long Submitted, long ForExpert)
{
    public static async Task<CountyYear> OfAsync(TestServer server)
    {
        await CountyServer.FillAsync(server);
        await using var library = await server.LibraryAsync();
        var division = (await library.Organisations.FindAsync("370102")).Single().Id;
        var year = await library.Years.AddAsync(division, new BudgetYear
        {
            Year = 2026,
            Deadlines = [new(YearStep.Declaration, new(2025, 9, 30)), new(YearStep.Approval, new(2026, 2, 28))],
            Layouts = new Dictionary<FormKind, string> { [FormKind.Monitoring] = "monitoring-2019" },
        });
        var inForce = await library.Overrides.DraftAsync(division, new RuleOverride { Kind = OverrideKind.Severity, Rule = "TEXT-PUNCT", Value = "提醒", From = new(2015, 1, 1), Reason = "本级要求规范标点", Source = "历财绩〔2025〕3号" });
        await library.Overrides.SwitchOnAsync(inForce, 1);
        var draft = await library.Overrides.DraftAsync(division, new RuleOverride { Kind = OverrideKind.Parameter, Rule = "SATIS-100", Subject = "satisfaction.floor", Value = "96", From = new(2015, 1, 1), Reason = "试一试<b>" });
        var filing = await OpenFilings.BeginAsync(server);
        return new CountyYear(division, year, inForce, draft, filing, await OpenFilings.SubmitAsync(server), await OpenFilings.WaitForExpertAsync(server));
    }
}
