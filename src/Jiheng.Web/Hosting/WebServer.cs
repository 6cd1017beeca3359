using Jiheng.Storage;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;
using Jiheng.Web.Features.Overrides;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Jiheng.Web.Hosting;

/// <summary>A running server.</summary>
public sealed class WebServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private WebServer(WebApplication app, string address) => (this.app, Address) = (app, address);

    /// <summary>Where browsers find it: http://127.0.0.1:5280.</summary>
    public string Address { get; }

    /// <summary>Where the library is kept, for people.</summary>
    public string Library => Whole.Name;

    /// <summary>Whether people have to sign in.</summary>
    public bool SignsIn { get; private init; }

    /// <summary>Whether all of it is made up, for showing.</summary>
    public bool IsDemo { get; private init; }

    /// <summary>The address, good for one use, at which the first administrators are made; null where there are accounts, or nobody signs in.</summary>
    public string? SetUpLink { get; private init; }

    /// <summary>All endpoints there are, with what they ask for.</summary>
    internal IEnumerable<RouteEndpoint> Endpoints => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    /// <summary>The library, without regard to who asks.</summary>
    internal DocumentLibrary Whole => app.Services.GetRequiredService<WholeLibrary>().Library;

    /// <summary>Starts a server, and loads the files that it was told to.</summary>
    /// <exception cref="Jiheng.Storage.Databases.LibraryException">The library cannot be opened; the message says why, in Chinese.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<WebServer> StartAsync(WebOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var app = await JihengWeb.BuildAsync(options, cancel);
        try
        {
            var library = app.Services.GetRequiredService<WholeLibrary>().Library;
            var mode = app.Services.GetRequiredService<SiteMode>();
            // What nobody owns nobody would see.
            if (!mode.SignsIn) await LoadAsync(app.Services, options.Samples, cancel);
            await app.StartAsync(cancel);
            var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
            var lacksAccounts = mode is { SignsIn: true, IsDemo: false } && !await library.Installation.HasAccountsAsync(cancel);
            return new WebServer(app, address) { SignsIn = mode.SignsIn, IsDemo = mode.IsDemo, SetUpLink = lacksAccounts ? await OfferAsync(library, address, cancel) : null };
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until it is told to stop.</summary>
    public Task WaitAsync(CancellationToken cancel = default) => app.WaitForShutdownAsync(cancel);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static async Task<string> OfferAsync(DocumentLibrary library, string address, CancellationToken cancel)
    {
        var key = SessionToken.New();
        await library.Installation.OfferSetUpAsync(SessionToken.Hash(key), cancel);
        return $"{address}/set-up?key={key}";
    }

    private static async Task LoadAsync(IServiceProvider services, IReadOnlyList<string> files, CancellationToken cancel)
    {
        if (files.Count == 0) return;
        var library = services.GetRequiredService<WholeLibrary>().Library;
        var intake = new DocumentIntake(library, services.GetRequiredService<Checkers>());
        var taken = new List<long>();
        var anyNew = false;
        foreach (var file in files)
        {
            var document = await intake.TakeAsync(Path.GetFileName(file), await File.ReadAllBytesAsync(file, cancel), cancel);
            taken.Add(document.Added.Id);
            anyNew |= !document.Added.WasThere;
        }

        // Started again with the same files, it shows what is there and makes no second set of them.
        if (anyNew) await library.Sets.CreateAsync("样例", taken, cancel);
    }
}
