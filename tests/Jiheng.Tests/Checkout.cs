namespace Jiheng.Tests;

/// <summary>Finds the repository from the folder in which the tests run.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    public static string Sample(string name) => Path.Combine(Root, "samples", name);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Jiheng.slnx"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests must run from a checkout.");
    }
}
