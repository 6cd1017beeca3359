using Jiheng.Domain.Audit;
using Jiheng.Storage;
using Jiheng.Storage.Databases;

namespace Jiheng.Web.Demo;

/// <summary>A made-up city, for showing and trying out: it comes into an empty library through the same services that people use, and is
/// the same in every run.</summary>
public static class DemoCity
{
    /// <summary>Fills an empty library.</summary>
    /// <exception cref="LibraryException">There is something in it already.</exception>
    public static async Task CreateAsync(DocumentLibrary whole, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(whole);
        var library = whole.As(Actor.Job("生成演示数据"));
        await library.Installation.MarkAsDemoAsync("演示市", cancel);
    }
}
