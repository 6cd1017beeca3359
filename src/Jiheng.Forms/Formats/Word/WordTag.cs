using System.Collections.Frozen;

namespace Jiheng.Forms.Formats.Word;

/// <summary>The elements of a Word document that matter to its text.</summary>
internal enum WordTag
{
    /// <summary>Any other: of its own it has no text</summary>
    Other,

    /// <summary>Only a wrapping of what stands in it: a hyperlink, an insertion, a content control</summary>
    Wrapping,

    /// <summary>One of several ways to show the same thing</summary>
    Alternative,

    /// <summary>What a content control is</summary>
    ControlProperties,

    /// <summary>The mark of a control that shows its prompt and not its content</summary>
    Placeholder,

    Body,
    Paragraph,
    ParagraphProperties,
    Style,
    ListProperties,
    ListLevel,
    ListNumber,
    Run,
    RunProperties,
    Hidden,
    Fonts,
    Text,
    Tab,
    Break,
    NoBreakHyphen,
    Symbol,
    FieldMark,
    FieldData,
    CheckBox,
    CheckBoxDefault,
    CheckBoxState,
    Drawing,
    TextBox,
    Table,
    GridColumns,
    GridColumn,
    Row,
    RowProperties,
    ColumnsBefore,
    Deleted,
    Cell,
    CellProperties,
    ColumnSpan,
    RowMerge,
    ColumnMerge,
    CellDeleted,
}

/// <summary>The names of the elements, in the namespaces of both editions of the standard.</summary>
internal static class WordTags
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static readonly FrozenDictionary<string, WordTag> Names = new Dictionary<string, WordTag>
    {
        ["body"] = WordTag.Body,
        ["p"] = WordTag.Paragraph,
        ["pPr"] = WordTag.ParagraphProperties,
        ["pStyle"] = WordTag.Style,
        ["numPr"] = WordTag.ListProperties,
        ["ilvl"] = WordTag.ListLevel,
        ["numId"] = WordTag.ListNumber,
        ["r"] = WordTag.Run,
        ["rPr"] = WordTag.RunProperties,
        ["vanish"] = WordTag.Hidden,
        ["rFonts"] = WordTag.Fonts,
        ["t"] = WordTag.Text,
        ["tab"] = WordTag.Tab,
        ["ptab"] = WordTag.Tab,
        ["br"] = WordTag.Break,
        ["cr"] = WordTag.Break,
        ["noBreakHyphen"] = WordTag.NoBreakHyphen,
        ["sym"] = WordTag.Symbol,
        ["fldChar"] = WordTag.FieldMark,
        ["ffData"] = WordTag.FieldData,
        ["checkBox"] = WordTag.CheckBox,
        ["default"] = WordTag.CheckBoxDefault,
        ["checked"] = WordTag.CheckBoxState,
        ["drawing"] = WordTag.Drawing,
        ["pict"] = WordTag.Drawing,
        ["object"] = WordTag.Drawing,
        ["txbxContent"] = WordTag.TextBox,
        ["tbl"] = WordTag.Table,
        ["tblGrid"] = WordTag.GridColumns,
        ["gridCol"] = WordTag.GridColumn,
        ["tr"] = WordTag.Row,
        ["trPr"] = WordTag.RowProperties,
        ["gridBefore"] = WordTag.ColumnsBefore,
        ["del"] = WordTag.Deleted,
        ["moveFrom"] = WordTag.Deleted,
        ["tc"] = WordTag.Cell,
        ["tcPr"] = WordTag.CellProperties,
        ["gridSpan"] = WordTag.ColumnSpan,
        ["vMerge"] = WordTag.RowMerge,
        ["hMerge"] = WordTag.ColumnMerge,
        ["cellDel"] = WordTag.CellDeleted,
        ["sdtPr"] = WordTag.ControlProperties,
        ["showingPlcHdr"] = WordTag.Placeholder,
        ["sdt"] = WordTag.Wrapping,
        ["sdtContent"] = WordTag.Wrapping,
        ["ins"] = WordTag.Wrapping,
        ["moveTo"] = WordTag.Wrapping,
        ["customXml"] = WordTag.Wrapping,
        ["smartTag"] = WordTag.Wrapping,
        ["hyperlink"] = WordTag.Wrapping,
        ["fldSimple"] = WordTag.Wrapping,
        ["ruby"] = WordTag.Wrapping,
        ["rubyBase"] = WordTag.Wrapping,
        ["dir"] = WordTag.Wrapping,
        ["bdo"] = WordTag.Wrapping,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static WordTag Of(string space, string name) => space switch
    {
        Word or StrictWord => Names.GetValueOrDefault(name),
        Math or StrictMath => name == "t" ? WordTag.Text : WordTag.Wrapping,
        Compatibility => name switch { "AlternateContent" => WordTag.Wrapping, "Choice" or "Fallback" => WordTag.Alternative, _ => WordTag.Other },
        _ => WordTag.Other,
    };
}
