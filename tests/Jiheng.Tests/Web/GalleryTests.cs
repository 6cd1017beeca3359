using System.Text.RegularExpressions;

namespace Jiheng.Tests.Web;

public sealed class GalleryTests(TestServer server) : IClassFixture<TestServer>
{
    // Parts of pages rather than components of the design system, and the frame itself.
    private static readonly string[] Frames = ["Shell", "Icon", "FormCell", "ProblemPage", "ForgeryField", "FieldNotes"];

    [Fact]
    public async Task Every_component_stands_in_the_gallery()
    {
        var web = Path.Combine(Checkout.Root, "src", "Jiheng.Web");
        var gallery = string.Concat(Directory.EnumerateFiles(Path.Combine(web, "Features", "Gallery"), "*.razor").Select(File.ReadAllText));
        var missing = Directory.EnumerateFiles(Path.Combine(web, "Components"), "*.razor", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Where(name => !Frames.Contains(name) && !gallery.Contains($"<{name} ", StringComparison.Ordinal));
        Assert.Empty(missing);
        var page = await server.Client.GetStringAsync("/components", TestContext.Current.CancellationToken);
        Assert.Contains("河道清淤经费（虚构）", page, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(page, "<article class=\"finding "));
        Assert.Equal(3, Regex.Count(page, "class=\"cell-mark "));
    }

    [Fact]
    public async Task Every_page_leads_to_the_gallery_from_its_foot_and_tells_the_version()
    {
        var page = await server.Client.GetStringAsync("/", TestContext.Current.CancellationToken);
        Assert.Matches("<footer class=\"page-foot\">绩衡 test · <a href=\"/components\">", page);
        Assert.DoesNotContain("href=\"/components\"", page[page.IndexOf("<nav", StringComparison.Ordinal)..page.IndexOf("</nav>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }
}
