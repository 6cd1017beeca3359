using System.Text;
using System.Xml;

namespace Jiheng.Forms.Formats.Excel.Xlsx;

/// <summary>The texts that a workbook's cells share, and texts in cells: runs joined, readings beside Chinese characters left out.</summary>
internal static class SharedTexts
{
    public static List<string> Read(XmlReader xml)
    {
        var texts = new List<string>();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si") texts.Add(ReadText(xml));
        }

        return texts;
    }

    /// <summary>The text of the present element, which is left at its end.</summary>
    public static string ReadText(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        string? only = null;
        StringBuilder? more = null;
        for (var read = xml.Read(); read && xml.Depth > depth;)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh")
            {
                xml.Skip();
                continue;
            }

            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA && xml.Depth > depth + 1)
            {
                if (only is null) only = xml.Value;
                else (more ??= new StringBuilder(only)).Append(xml.Value);
            }

            read = xml.Read();
        }

        return XlsxText.Read(more?.ToString() ?? only ?? "");
    }
}
