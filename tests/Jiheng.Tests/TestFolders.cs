namespace Jiheng.Tests;

/// <summary>Where tests find the shared documents beside the repository.</summary>
internal static class TestFolders
{
    /// <summary>The shared documents: JIHENG_SHARED, or the folder "shared" beside the repository; null where there are none.</summary>
    public static string? Shared { get; } =
        new[] { Environment.GetEnvironmentVariable("JIHENG_SHARED"), Path.Combine(Checkout.Root, "..", "shared") }.FirstOrDefault(folder => folder is not null && Directory.Exists(folder));

    /// <summary>The shared documents; the test is skipped where there are none.</summary>
    public static string NeedShared()
    {
        Assert.SkipWhen(Shared is null, "没有共享资料：请设置 JIHENG_SHARED，或把 shared 文件夹放在仓库旁边。");
        return Shared!;
    }
}
