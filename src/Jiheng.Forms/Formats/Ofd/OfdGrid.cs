using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats.Packages;
using Jiheng.Forms.Formats.Pages;

namespace Jiheng.Forms.Formats.Ofd;

/// <summary>An OFD file (GB/T 33190-2016) to rows: a zip of XML with text and lines at their places on the page.</summary>
internal static class OfdGrid
{
    private const int MostPages = 500;
    private const long LongestPart = 64 * 1024 * 1024;

    /// <exception cref="UnreadableFileException">Nothing of the file can be read.</exception>
    public static DocumentGrid Read(ReadOnlyMemory<byte> bytes)
    {
        using var package = PackageFile.Open(bytes, PackageLimits.Document with { EntryBytes = LongestPart });
        // GM/T 0099 keeps what is needed to decrypt the parts beside them.
        if (package.Has("Encryptions.xml") || package.Names.Any(name => name.EndsWith("DecryptSeed.dat", StringComparison.OrdinalIgnoreCase))) throw OfdProblems.Encrypted();
        var parts = new OfdParts(package);
        var documents = parts.Documents().ToList();
        var count = documents.Sum(document => document.Pages.Count);
        if (count > MostPages) throw OfdProblems.TooManyPages(count, MostPages);
        var pages = new List<Page>();
        var diagnostics = new List<Diagnostic>();
        foreach (var document in documents)
        {
            foreach (var path in document.Pages)
            {
                var number = pages.Count + 1;
                if (OfdPageReader.Read(parts, document, path, number) is not { } page)
                {
                    diagnostics.Add(OfdProblems.MissingPage(number));
                    page = new Page(number, 0, 0, [], []);
                }

                pages.Add(page);
            }
        }

        if (pages.TrueForAll(page => page.Words.Count == 0)) throw diagnostics.Count > 0 ? OfdProblems.Damaged("Content.xml") : OfdProblems.NoText();
        return new DocumentGrid(PageGrid.Rows(pages), diagnostics);
    }
}
