using Jiheng.Rules.Checks.Engine;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Jiheng.Web.Hosting;

/// <summary>A running server for this machine alone.</summary>
public sealed class LocalServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private LocalServer(WebApplication app, string address) => (this.app, Address) = (app, address);

    /// <summary>Where browsers find it: http://127.0.0.1:5280.</summary>
    public string Address { get; }

    /// <summary>Where the library is kept, for people.</summary>
    public string Library => app.Services.GetRequiredService<WholeLibrary>().Library.Name;

    /// <summary>Starts a server, and loads the files that it was told to.</summary>
    /// <exception cref="Jiheng.Storage.Databases.LibraryException">The library cannot be opened; the message says why, in Chinese.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<LocalServer> StartAsync(WebOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var app = await JihengWeb.BuildLocalAsync(options, cancel);
        try
        {
            await LoadAsync(app.Services, options.Samples, cancel);
            await app.StartAsync(cancel);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        return new LocalServer(app, addresses!.Addresses.First());
    }

    /// <summary>Waits until it is told to stop.</summary>
    public Task WaitAsync(CancellationToken cancel = default) => app.WaitForShutdownAsync(cancel);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static async Task LoadAsync(IServiceProvider services, IReadOnlyList<string> files, CancellationToken cancel)
    {
        if (files.Count == 0) return;
        var library = services.GetRequiredService<WholeLibrary>().Library;
        var intake = new DocumentIntake(library, services.GetRequiredService<Checker>());
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
