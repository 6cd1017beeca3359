namespace Jiheng.Bench;

/// <summary>Where the samples are.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Jiheng.slnx"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("Run the benchmark from a checkout: it reads samples/.");
    }
}
