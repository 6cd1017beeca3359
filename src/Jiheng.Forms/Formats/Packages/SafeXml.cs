using System.Xml;

namespace Jiheng.Forms.Formats.Packages;

/// <summary>XML that came from outside: no document type, no entity, nothing fetched.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = 256L * 1024 * 1024,
        CheckCharacters = false,
    };

    public static XmlReader Reader(Stream stream) => XmlReader.Create(stream, Settings);
}
