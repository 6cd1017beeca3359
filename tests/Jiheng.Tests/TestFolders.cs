namespace Jiheng.Tests;

/// <summary>Where tests find the repository and the shared documents beside it.</summary>
internal static class TestFolders
{
    /// <summary>The folder that holds Jiheng.slnx.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The shared documents: JIHENG_SHARED, or the folder "shared" beside the repository; null where there are none.</summary>
    public static string? Shared { get; } =
        new[] { Environment.GetEnvironmentVariable("JIHENG_SHARED"), Path.Combine(Repository, "..", "shared") }.FirstOrDefault(folder => folder is not null && Directory.Exists(folder));

    /// <summary>The shared documents; the test is skipped where there are none.</summary>
    public static string NeedShared()
    {
        Assert.SkipWhen(Shared is null, "没有共享资料：请设置 JIHENG_SHARED，或把 shared 文件夹放在仓库旁边。");
        return Shared!;
    }

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Jiheng.slnx"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
