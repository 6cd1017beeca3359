using System.Xml;
using Jiheng.Forms.Formats.Packages;
using Jiheng.Forms.Formats.Word.Lists;

namespace Jiheng.Forms.Formats.Word;

/// <summary>Word documents (.docx, .docm) to rows: tables as tables, each line of a paragraph outside of them as a line.</summary>
internal static class DocxGrid
{
    /// <exception cref="UnreadableFileException">The file is damaged or unsafe.</exception>
    public static DocumentGrid Read(ReadOnlyMemory<byte> bytes)
    {
        using var package = PackageFile.Open(bytes);
        var parts = new WordPackage(package);
        try
        {
            using var stream = parts.OpenMain();
            using var xml = SafeXml.Reader(stream);
            return new DocumentGrid(BlockRows.Of(Read(new WordContext(xml, new ListNumbers(parts)))), []);
        }
        catch (XmlException problem)
        {
            throw PackageProblems.BadXml(parts.Main, problem);
        }
        catch (InvalidDataException)
        {
            throw PackageProblems.Damaged();
        }
    }

    private static List<WordBlock> Read(WordContext word)
    {
        var blocks = new List<WordBlock>();
        word.Cursor.Start();
        word.Cursor.Enter();
        while (word.Cursor.Next())
        {
            if (word.Cursor.Tag == WordTag.Body) BlockReader.Read(word, blocks);
            else word.Cursor.Skip();
        }

        return blocks;
    }
}
