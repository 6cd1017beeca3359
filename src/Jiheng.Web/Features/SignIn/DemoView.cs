using Jiheng.Storage;
using Jiheng.Storage.Accounts;

namespace Jiheng.Web.Features.SignIn;

/// <summary>The accounts of a demonstration, one a role, ready to be used.</summary>
public sealed record DemoView(IReadOnlyList<DemoAccount> Accounts)
{
    /// <summary>Null where this is no demonstration.</summary>
    internal static async Task<DemoView?> ReadAsync(DocumentLibrary library, CancellationToken cancel) =>
        await library.Installation.IsDemoAsync(cancel) ? new DemoView(await library.AccountList.DemoAsync(cancel)) : null;
}
