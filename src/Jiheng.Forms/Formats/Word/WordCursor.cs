using System.Globalization;
using System.Xml;

namespace Jiheng.Forms.Formats.Word;

/// <summary>Walks through the elements of a Word document in the view of a reader of its final text: wrappings are opened, of several
/// alternatives the first is taken, and the prompts of empty content controls are mute.</summary>
/// <remarks>Whoever is given an element by <see cref="Next"/> consumes it: by <see cref="Skip"/>, by <see cref="Text"/>, or by
/// <see cref="Enter"/> and then <see cref="Next"/> until it gives false.</remarks>
internal sealed class WordCursor(XmlReader xml)
{
    // Word itself refuses tables within tables long before this.
    private const int Deepest = 1000;
    private readonly Stack<Level> levels = new();
    private int mutedAt;

    [Flags]
    private enum Level
    {
        None = 0,
        Wrapping = 1,
        Empty = 2,
        AlternativeTaken = 4,
    }

    /// <summary>What the present element is.</summary>
    public WordTag Tag { get; private set; }

    /// <summary>Whether text is a prompt here, and no content.</summary>
    public bool IsMute => mutedAt > 0;

    /// <summary>Goes to the document's element.</summary>
    public void Start() => xml.MoveToContent();

    /// <summary>Goes into the present element.</summary>
    public void Enter() => Open(Level.None);

    /// <summary>Goes to the next element in the one entered last.</summary>
    /// <returns>False behind the last one: then the one entered is consumed.</returns>
    public bool Next()
    {
        while (true)
        {
            var level = levels.Peek();
            if (level.HasFlag(Level.Empty) || !ToElement())
            {
                Close(level);
                if (level.HasFlag(Level.Wrapping)) continue;
                return false;
            }

            Tag = WordTags.Of(xml.NamespaceURI, xml.LocalName);
            if (Tag == WordTag.Wrapping) Open(Level.Wrapping);
            else if (Tag == WordTag.Alternative) TakeFirst();
            else if (Tag == WordTag.ControlProperties) ReadControl();
            else return true;
        }
    }

    public void Skip() => xml.Skip();

    /// <summary>The text in the present element.</summary>
    public string Text() => xml.ReadElementContentAsString();

    /// <summary>An attribute in the namespace of the present element; null where it has none of the name.</summary>
    public string? Attribute(string name) => xml.GetAttribute(name, xml.NamespaceURI);

    /// <summary>The number that the present element sets; null where it sets none.</summary>
    public int? Number(string name = "val") => int.TryParse(Attribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether the present element switches on what it names.</summary>
    public bool IsOn() => Attribute("val") is not ("0" or "false" or "off");

    private bool ToElement()
    {
        while (xml.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement) && xml.Read())
        {
        }

        return xml.NodeType == XmlNodeType.Element;
    }

    private void Open(Level kind)
    {
        if (levels.Count >= Deepest) throw new UnreadableFileException("READ-DEEP", $"文件内部嵌套超过 {Deepest} 层，不像是正常的文件，没有读取。", "请用 Word 或 WPS 打开核对，另存一份后再试。");
        levels.Push(xml.IsEmptyElement ? kind | Level.Empty : kind);
        xml.Read();
    }

    private void Close(Level level)
    {
        // What was empty was consumed when it was entered.
        if (!level.HasFlag(Level.Empty)) xml.Read();
        levels.Pop();
        if (levels.Count < mutedAt) mutedAt = 0;
    }

    private void TakeFirst()
    {
        var level = levels.Pop();
        levels.Push(level | Level.AlternativeTaken);
        if (level.HasFlag(Level.AlternativeTaken)) xml.Skip();
        else Open(Level.Wrapping);
    }

    private void ReadControl()
    {
        Enter();
        var placeholder = false;
        while (Next())
        {
            placeholder |= Tag == WordTag.Placeholder && IsOn();
            Skip();
        }

        if (placeholder && mutedAt == 0) mutedAt = levels.Count;
    }
}
