using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Web.Access;
using Jiheng.Web.Api;
using Jiheng.Web.Features.Accounts;
using Jiheng.Web.Features.Assignments;
using Jiheng.Web.Features.Audit;
using Jiheng.Web.Features.Checkup;
using Jiheng.Web.Features.Comparison;
using Jiheng.Web.Features.Documents;
using Jiheng.Web.Features.Downloads;
using Jiheng.Web.Features.Filings;
using Jiheng.Web.Features.Filings.Editor;
using Jiheng.Web.Features.Filings.Reviewing;
using Jiheng.Web.Features.Filings.Starting;
using Jiheng.Web.Features.Forms;
using Jiheng.Web.Features.Gallery;
using Jiheng.Web.Features.Home;
using Jiheng.Web.Features.Indicators;
using Jiheng.Web.Features.Lists;
using Jiheng.Web.Features.Notices;
using Jiheng.Web.Features.Organisations;
using Jiheng.Web.Features.Overrides;
using Jiheng.Web.Features.People;
using Jiheng.Web.Features.Projects;
using Jiheng.Web.Features.Reports;
using Jiheng.Web.Features.Rules;
using Jiheng.Web.Features.SetUp;
using Jiheng.Web.Features.SignIn;
using Jiheng.Web.Features.Statistics;
using Jiheng.Web.Features.Writing;
using Jiheng.Web.Features.Years;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Jiheng.Web.Hosting;

/// <summary>The composition root of the web application: everything that it consists of is put together here.</summary>
public static class JihengWeb
{
    private static readonly string[] LocalNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Builds a server. Where nobody has an account and none are asked for, it is for this machine alone: it listens on the loopback
    /// address and asks nobody to sign in.</summary>
    /// <exception cref="LibraryException">The library cannot be opened; the message says why, in Chinese.</exception>
    public static async Task<WebApplication> BuildAsync(WebOptions options, CancellationToken cancel = default)
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
            server.Listen(options.Address, options.Port);
            server.Limits.MaxRequestBodySize = DocumentIntake.LargestFile;
            server.AddServerHeader = false;
        });
        var library = await DocumentLibrary.OpenAsync(options.Database(options.DataFolder), options.Version, options.Clock, cancel);
        try
        {
            await library.Installation.RefuseUnfinishedDemoAsync(cancel);
            await library.Indicators.StockAsync(cancel);
        }
        catch
        {
            await library.DisposeAsync();
            throw;
        }

        var isDemo = await library.Installation.IsDemoAsync(cancel);
        var signsIn = options.Accounts || isDemo || await library.Installation.HasAccountsAsync(cancel);
        if (!IPAddress.IsLoopback(options.Address) && (isDemo || !signsIn))
        {
            await library.DisposeAsync();
            throw new LibraryException(LibraryProblem.NotWritable, isDemo ? "演示数据只供本机使用，请不要写别的网址。" : "这个资料库里没有账号，只供本机使用。要让别人也能用，请加 --accounts，先建立管理员。");
        }

        AddServices(builder.Services, isDemo ? options with { AsksSecondFactor = false } : options, library);
        builder.Services.AddSingleton(new SiteMode(signsIn, isDemo));
        AddSignIn(builder.Services, signsIn);
        var app = builder.Build();
        // A page of another site that resolves to this machine must not get an answer.
        if (!signsIn) app.UseHostFiltering();
        Use(app);
        return app;
    }

    private static void AddSignIn(IServiceCollection services, bool signsIn)
    {
        services.Configure<HostFilteringOptions>(filter => filter.AllowedHosts = LocalNames);
        // Of a proxy on this machine alone is believed what it says of the browser.
        services.Configure<ForwardedHeadersOptions>(forwarded => forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        if (signsIn) services.AddAuthentication(SessionSignIn.Name).AddScheme<AuthenticationSchemeOptions, SessionSignIn>(SessionSignIn.Name, null);
        else services.AddAuthentication(LocalSignIn.Name).AddScheme<AuthenticationSchemeOptions, LocalSignIn>(LocalSignIn.Name, null);
    }

    private static void AddServices(IServiceCollection services, WebOptions options, DocumentLibrary library)
    {
        services.AddRazorComponents();
        // A pasted text may be as long as a file.
        services.Configure<FormOptions>(form => form.ValueLengthLimit = (int)DocumentIntake.LargestFile);
        services.AddHttpContextAccessor();
        services.AddAntiforgery(forgery => forgery.HeaderName = "RequestVerificationToken");
        services.AddDataProtection().SetApplicationName("Jiheng");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository = new KeyRepository(provider.GetRequiredService<WholeLibrary>())));
        services.AddSignInLimits();
        services.AddResponseCompression(compression => compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"]);
        services.AddSingleton<WebFiles>().AddSingleton<IconSheet>().AddSingleton<PageRenderer>().AddSingleton<ForgeryTokens>();
        services.AddAccess(library);
        services.AddSingleton(options);
        services.AddSingleton(options.Clock);
        // Chinese stays Chinese in the page's source.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSignIn();
        services.AddDocuments();
        services.AddForms();
        services.AddFilings();
        services.AddProjects();
        services.AddNotices();
        services.AddSheets();
        services.AddStarting();
        services.AddOverrides();
        services.AddApi();
    }

    private static void Use(WebApplication app)
    {
        app.UseForwardedHeaders();
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
        app.UseRateLimiter();
        app.UseForgeryGuard();
        app.Services.GetRequiredService<IconSheet>().Map(app);
        app.MapSignIn();
        app.MapSetUp();
        app.MapOwnAccount();
        app.MapAccounts();
        app.MapHome();
        app.MapCheckup();
        app.MapDocuments();
        app.MapAssignments();
        app.MapProjects();
        app.MapFilings();
        app.MapLists();
        app.MapNotices();
        app.MapForms();
        app.MapSheets();
        app.MapReviews();
        app.MapStarting();
        app.MapRules();
        app.MapIndicators();
        app.MapYears();
        app.MapOverrides();
        app.MapStatistics();
        app.MapAudit();
        app.MapOrganisations();
        app.MapPeople();
        app.MapComparison();
        app.MapReports();
        app.MapGallery();
        app.MapDownloads();
        app.MapWriting();
        app.MapApi();
    }
}
