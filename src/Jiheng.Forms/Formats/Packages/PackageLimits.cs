namespace Jiheng.Forms.Formats.Packages;

/// <summary>What an archive may hold.</summary>
/// <param name="Entries">How many entries.</param>
/// <param name="EntryBytes">The longest entry, unpacked.</param>
/// <param name="TotalBytes">All entries that are taken from it, unpacked.</param>
/// <param name="Ratio">How many times an entry may be as long as what it is packed into.</param>
/// <param name="FreeBytes">Entries up to this size may be packed as tightly as they like: blank forms are.</param>
internal sealed record PackageLimits(int Entries, long EntryBytes, long TotalBytes, long Ratio, long FreeBytes)
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>For one office document.</summary>
    public static PackageLimits Document { get; } = new(10_000, 256 * Megabyte, 512 * Megabyte, 200, 4 * Megabyte);
}
