using Jiheng.Domain.Audit;
using Jiheng.Domain.People;
using Jiheng.Storage;

namespace Jiheng.Web.Demo;

/// <summary>The library in the hands of the people of the city, as if they had signed in.</summary>
internal sealed class DemoHands(DocumentLibrary whole)
{
    private readonly Dictionary<(string, Privilege), DocumentLibrary> known = [];

    public async Task<DocumentLibrary> OfAsync(string account, Privilege privilege, CancellationToken cancel)
    {
        if (known.TryGetValue((account, privilege), out var library)) return library;
        var person = await whole.People.FindAsync(account, cancel) ?? throw new InvalidOperationException($"There is no {account}.");
        return known[(account, privilege)] = whole.As(new Actor(account, person.Person.Name, DemoCity.Origin), await whole.Accounts.ScopeAsync(account, privilege, cancel));
    }
}
