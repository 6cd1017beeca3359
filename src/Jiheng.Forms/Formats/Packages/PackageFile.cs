using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Jiheng.Forms.Formats.Packages;

/// <summary>A zip that came from outside. Names, sizes and ratios are checked before anything is taken from it, and what an entry says of
/// its size is not believed: no more is ever unpacked than the limits allow.</summary>
internal sealed class PackageFile : IDisposable
{
    private readonly ZipArchive zip;
    private readonly PackageLimits limits;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private long unpacked;

    private PackageFile(ZipArchive zip, PackageLimits limits)
    {
        (this.zip, this.limits) = (zip, limits);
        if (zip.Entries.Count > limits.Entries) throw PackageProblems.TooManyEntries(zip.Entries.Count, limits.Entries);
        foreach (var entry in zip.Entries)
        {
            var name = entry.FullName.Replace('\\', '/');
            if (name.StartsWith('/') || name.Split('/').Contains("..") || name.Contains(':', StringComparison.Ordinal)) throw PackageProblems.Escaping(entry.FullName);
            if (entry.Length > limits.EntryBytes || entry.Length > limits.Ratio * Math.Max(entry.CompressedLength, limits.FreeBytes / limits.Ratio)) throw PackageProblems.Bomb(entry.FullName);
            entries.TryAdd(name, entry);
        }
    }

    /// <summary>The names of all entries, in the archive's order; folders end with a slash.</summary>
    public IEnumerable<string> Names => entries.Keys;

    /// <summary>Whether a zip has its list of entries: what was cut short or overwritten has none.</summary>
    public static bool IsWhole(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var zip = new ZipArchive(StreamOf(bytes), ZipArchiveMode.Read);
            return zip.Entries.Count >= 0;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <exception cref="UnreadableFileException">The archive is damaged, or asks for more than the limits allow.</exception>
    /// <param name="bytes">The whole archive.</param>
    /// <param name="limits">What it may hold; null: what one office document may.</param>
    /// <param name="names">How names are written that the archive does not call UTF-8; null: as the system would.</param>
    public static PackageFile Open(ReadOnlyMemory<byte> bytes, PackageLimits? limits = null, Encoding? names = null)
    {
        try
        {
            return new PackageFile(new ZipArchive(StreamOf(bytes), ZipArchiveMode.Read, leaveOpen: false, names), limits ?? PackageLimits.Document);
        }
        catch (InvalidDataException)
        {
            throw PackageProblems.Damaged();
        }
    }

    public bool Has(string name) => entries.ContainsKey(name);

    /// <summary>An entry's content; null where there is none of the name. Reading throws where it is damaged or too long.</summary>
    public Stream? Read(string name)
    {
        if (!entries.TryGetValue(name, out var entry)) return null;
        if (entry.IsEncrypted) throw PackageProblems.Encrypted();
        try
        {
            return new LimitedStream(entry.Open(), limits.EntryBytes, count => (unpacked += count) <= limits.TotalBytes, entry.FullName);
        }
        catch (InvalidDataException)
        {
            throw PackageProblems.Damaged();
        }
    }

    /// <summary>An entry as XML without any outside reference; null where there is none of the name.</summary>
    public XDocument? ReadXml(string name, LoadOptions options = LoadOptions.None)
    {
        using var stream = Read(name);
        if (stream is null) return null;
        try
        {
            using var reader = SafeXml.Reader(stream);
            return XDocument.Load(reader, options);
        }
        catch (XmlException problem)
        {
            throw PackageProblems.BadXml(name, problem);
        }
        catch (InvalidDataException)
        {
            throw PackageProblems.Damaged();
        }
    }

    public static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(bytes.ToArray(), writable: false);

    public void Dispose() => zip.Dispose();
}
