using Jiheng.Domain.Audit;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Web.Demo;

namespace Jiheng.Tests.Web.Demo;

/// <summary>The demonstration with a sample of its projects, made once for all tests of a class.</summary>
public sealed class DemoTown : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiheng-demo-").FullName;

    public DocumentLibrary Library { get; private set; } = null!;

    public string Folder => folder;

    public int Steps { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Library = await DocumentLibrary.OpenAsync(LibraryPlace.InFolder(folder), "test");
        await DemoCity.CreateAsync(Library, DemoExtent.Sample, () => Steps++);
    }

    public async ValueTask DisposeAsync()
    {
        await Library.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The library as somebody sees it.</summary>
    public async Task<DocumentLibrary> AsAsync(string account, Privilege privilege = Privilege.ReadForms) =>
        Library.As(new Actor(account, account, "test"), await Library.Accounts.ScopeAsync(account, privilege));
}
