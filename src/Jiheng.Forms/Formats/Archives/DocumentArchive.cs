using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats.Packages;

namespace Jiheng.Forms.Formats.Archives;

/// <summary>Takes a zip of documents apart: one document after the other, so that no more than one of them is in memory.</summary>
public static class DocumentArchive
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>The longest document that is taken out of an archive, unpacked.</summary>
    public const long LargestDocument = 64 * Megabyte;

    private static readonly PackageLimits Limits = new(Entries: 1_000, EntryBytes: 128 * Megabyte, TotalBytes: 512 * Megabyte, Ratio: 200, FreeBytes: 4 * Megabyte);

    /// <summary>The documents of an archive in its order. What the system put beside them (hidden files, __MACOSX, ~$…) is left out.</summary>
    /// <param name="file">The archive's name, under which is told that nothing can be taken from it.</param>
    /// <param name="bytes">The whole archive.</param>
    /// <returns>Never throws for what the archive holds: a document that cannot be taken out says why, and the rest comes all the same.</returns>
    public static IEnumerable<ArchivedDocument> Read(string file, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (archive, problem) = Open(bytes);
        if (archive is null) return [new ArchivedDocument(file, default, problem)];
        return Documents(file, archive);
    }

    private static (PackageFile? Archive, Diagnostic? Problem) Open(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return (PackageFile.Open(bytes, Limits, new ArchiveNames()), null);
        }
        catch (UnreadableFileException unreadable)
        {
            return (null, unreadable.Problem);
        }
    }

    private static IEnumerable<ArchivedDocument> Documents(string file, PackageFile archive)
    {
        using (archive)
        {
            string[] names = [.. archive.Names.Where(IsDocument)];
            if (names.Length == 0) yield return new ArchivedDocument(file, default, ArchiveProblems.Empty());
            foreach (var name in names) yield return Take(archive, name);
        }
    }

    private static ArchivedDocument Take(PackageFile archive, string name)
    {
        try
        {
            using var entry = archive.Read(name)!;
            using var content = new MemoryStream();
            entry.CopyTo(content);
            var bytes = content.GetBuffer().AsMemory(0, (int)content.Length);
            if (bytes.Length > LargestDocument) return new ArchivedDocument(name, default, ArchiveProblems.TooLong(LargestDocument / Megabyte));
            return FormatDetector.Of(name, bytes) == FileFormat.Zip ? new ArchivedDocument(name, default, ArchiveProblems.Nested()) : new ArchivedDocument(name, bytes, null);
        }
        catch (UnreadableFileException unreadable)
        {
            return new ArchivedDocument(name, default, unreadable.Problem);
        }
        catch (InvalidDataException)
        {
            return new ArchivedDocument(name, default, PackageProblems.Damaged().Problem);
        }
    }

    private static bool IsDocument(string name) => !name.EndsWith('/') && !name.Split('/').Any(HiddenFiles.Is);
}
