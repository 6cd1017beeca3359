namespace Jiheng.Forms.Writing;

/// <summary>The fonts of official documents by name, each with what stands in for it where it is not installed (GB/T 9704-2012).</summary>
internal static class OfficialFonts
{
    public static OfficialFont Title { get; } = new("方正小标宋简体", "宋体", 18);

    public static OfficialFont Body { get; } = new("仿宋_GB2312", "仿宋", 10.5);

    public static OfficialFont Label { get; } = new("黑体", "SimHei", 10.5);

    public static IReadOnlyList<OfficialFont> All { get; } = [Title, Body, Label];
}

/// <summary>A font.</summary>
/// <param name="Name">The official one.</param>
/// <param name="Fallback">The one that programs take instead.</param>
/// <param name="Points">Its size in points.</param>
internal sealed record OfficialFont(string Name, string Fallback, double Points);
