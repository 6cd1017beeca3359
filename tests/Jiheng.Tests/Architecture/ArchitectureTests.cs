using System.Reflection;
using System.Xml.Linq;
using Jiheng.Domain.Documents;
using Jiheng.Exchange.Contract;
using Jiheng.Forms.Reading;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage;

namespace Jiheng.Tests.Architecture;

public sealed class ArchitectureTests
{
    private static readonly string[] Databases = ["sqlite", "npgsql", "postgres"];
    private static readonly Assembly Domain = typeof(PerformanceForm).Assembly;
    private static readonly Assembly Forms = typeof(DocumentReader).Assembly;
    private static readonly Assembly Rules = typeof(CheckRule).Assembly;
    private static readonly Assembly Storage = typeof(LibraryContext).Assembly;
    private static readonly Assembly Exchange = typeof(FormAnswer).Assembly;

    public static TheoryData<string> Libraries() => [Domain.GetName().Name!, Forms.GetName().Name!, Rules.GetName().Name!, Storage.GetName().Name!, Exchange.GetName().Name!];

    [Fact]
    public void Domain_uses_only_the_runtime() => Assert.All(Domain.GetReferencedAssemblies(), name => Assert.StartsWith("System.", name.Name, StringComparison.Ordinal));

    [Fact]
    public void Forms_and_rules_do_not_know_each_other()
    {
        Assert.DoesNotContain(Forms.GetReferencedAssemblies(), name => name.Name == Rules.GetName().Name);
        Assert.DoesNotContain(Rules.GetReferencedAssemblies(), name => name.Name == Forms.GetName().Name);
    }

    [Fact]
    public void Storage_uses_domain_forms_and_rules_and_is_used_by_none_of_them()
    {
        string[] allowed = [Domain.GetName().Name!, Forms.GetName().Name!, Rules.GetName().Name!];
        Assert.All(Storage.GetReferencedAssemblies().Where(name => name.Name!.StartsWith("Jiheng", StringComparison.OrdinalIgnoreCase)), name => Assert.Contains(name.Name!, allowed));
        Assert.All(new[] { Domain, Forms, Rules }, assembly => Assert.DoesNotContain(assembly.GetReferencedAssemblies(), name => name.Name == Storage.GetName().Name));
    }

    [Fact]
    public void Exchange_uses_the_libraries_and_is_used_by_none_of_them()
    {
        string[] allowed = [Domain.GetName().Name!, Forms.GetName().Name!, Rules.GetName().Name!, Storage.GetName().Name!];
        Assert.All(Exchange.GetReferencedAssemblies().Where(name => name.Name!.StartsWith("Jiheng", StringComparison.OrdinalIgnoreCase)), name => Assert.Contains(name.Name!, allowed));
        Assert.All(new[] { Domain, Forms, Rules, Storage }, assembly => Assert.DoesNotContain(assembly.GetReferencedAssemblies(), name => name.Name == Exchange.GetName().Name));
    }

    [Fact]
    public void Only_one_folder_of_storage_knows_which_database_it_is()
    {
        var root = Path.Combine(Checkout.Root, "src", "Jiheng.Storage");
        var elsewhere = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(root, file).StartsWith("Databases", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file) is var text && Databases.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase)));
        Assert.Empty(elsewhere);
    }

    [Fact]
    public void No_program_knows_which_database_it_is() =>
        Assert.All(new[] { Exchange, typeof(Jiheng.Web.Hosting.WebServer).Assembly, typeof(Jiheng.Cli.Program).Assembly }.SelectMany(assembly => assembly.GetReferencedAssemblies()),
            name => Assert.DoesNotMatch("Sqlite|SQLite|Npgsql", name.Name));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Public_types_are_documented(string library)
    {
        var assembly = Assembly.Load(library);
        var documented = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").Select(member => member.Attribute("name")!.Value).ToHashSet();
        var types = assembly.GetExportedTypes().Where(type => !documented.Contains("T:" + type.FullName!.Replace('+', '.')));
        Assert.Empty(types);
    }

    [Fact]
    public void Interfaces_have_two_implementations()
    {
        var types = new[] { Domain, Forms, Rules, Storage, Exchange }.SelectMany(assembly => assembly.GetTypes()).ToList();
        var lonely = types.Where(type => type.IsInterface && types.Count(other => other.IsClass && type.IsAssignableFrom(other)) < 2);
        Assert.Empty(lonely);
    }

    [Fact]
    public void Files_stay_small()
    {
        var sizes = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => (File: file, Lines: File.ReadLines(file).Count())).ToList();
        Assert.DoesNotContain(sizes, size => size.Lines > 500);
        Assert.True(sizes.Count(size => size.Lines > 250) * 10 <= sizes.Count, "More than one file in ten has over 250 lines.");
    }
}
