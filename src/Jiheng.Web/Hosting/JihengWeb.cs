using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Web.Access;
using Jiheng.Web.Api;
using Jiheng.Web.Features.Audit;
using Jiheng.Web.Features.Checkup;
using Jiheng.Web.Features.Comparison;
using Jiheng.Web.Features.Documents;
using Jiheng.Web.Features.Downloads;
using Jiheng.Web.Features.Forms;
using Jiheng.Web.Features.Gallery;
using Jiheng.Web.Features.Reports;
using Jiheng.Web.Features.Rules;
using Jiheng.Web.Features.Statistics;
using Jiheng.Web.Features.Writing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;

namespace Jiheng.Web.Hosting;

/// <summary>The composition root of the web application: everything that it consists of is put together here.</summary>
public static class JihengWeb
{
    private static readonly string[] LocalNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Builds a server for this machine alone: it listens on the loopback address and asks nobody to sign in.</summary>
    /// <exception cref="LibraryException">The library cannot be opened; the message says why, in Chinese.</exception>
    public static async Task<WebApplication> BuildLocalAsync(WebOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.Sources.Clear();
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Warning)
            // Said of every local installation and every stray request; neither helps the person at the keyboard.
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error).AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error)
            // A start that fails is told by who started it, in one sentence.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.Listen(IPAddress.Loopback, options.Port);
            server.Limits.MaxRequestBodySize = DocumentIntake.LargestFile;
            server.AddServerHeader = false;
        });
        var library = await DocumentLibrary.OpenAsync(options.Database(options.DataFolder), options.Version, cancel: cancel);
        AddServices(builder.Services, options, library);
        // A page of another site that resolves to this machine must not get an answer.
        builder.Services.Configure<HostFilteringOptions>(filter => filter.AllowedHosts = LocalNames);
        var app = builder.Build();
        app.UseHostFiltering();
        Use(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, WebOptions options, DocumentLibrary library)
    {
        services.AddRazorComponents();
        // A pasted text may be as long as a file.
        services.Configure<FormOptions>(form => form.ValueLengthLimit = (int)DocumentIntake.LargestFile);
        services.AddHttpContextAccessor();
        services.AddAntiforgery(forgery => forgery.HeaderName = "RequestVerificationToken");
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(options.DataFolder, "keys"))).SetApplicationName("Jiheng");
        services.AddResponseCompression(compression => compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"]);
        services.AddSingleton<WebFiles>().AddSingleton<IconSheet>().AddSingleton<PageRenderer>().AddSingleton<ForgeryTokens>();
        services.AddAccess(library);
        services.AddAuthentication(LocalSignIn.Name).AddScheme<AuthenticationSchemeOptions, LocalSignIn>(LocalSignIn.Name, null);
        services.AddSingleton(options);
        services.AddSingleton(new Checker());
        services.AddSingleton(TimeProvider.System);
        // Chinese stays Chinese in the page's source.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddDocuments();
        services.AddForms();
        services.AddApi();
    }

    private static void Use(WebApplication app)
    {
        app.UseResponseCompression();
        app.UseSecurityHeaders();
        app.UseProblemAnswers();
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = app.Services.GetRequiredService<WebFiles>().Provider,
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? WebFiles.ForEver : "no-cache",
        });
        app.UseApiProblems();
        // Asked after the place is found and before anything runs there.
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseForgeryGuard();
        app.Services.GetRequiredService<IconSheet>().Map(app);
        app.MapCheckup();
        app.MapDocuments();
        app.MapForms();
        app.MapRules();
        app.MapStatistics();
        app.MapAudit();
        app.MapComparison();
        app.MapReports();
        app.MapGallery();
        app.MapDownloads();
        app.MapWriting();
        app.MapApi();
    }
}
