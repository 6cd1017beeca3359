using Jiheng.Domain.Documents;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Formats.Text;
using Jiheng.Forms.Reading;
using Jiheng.Forms.Reading.Heads;
using Jiheng.Forms.Reading.Rows;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Tests.Forms.Reading;

/// <summary>Texts as the reader's parts take them.</summary>
internal static class Texts
{
    public static List<Token> Tokens(string text) => TokenStream.Of(TextGrid.Build(text));

    public static List<HeadEntry> Entries(List<Token> tokens) => HeadEntries.Read(tokens);

    /// <summary>The head of a table whose cells have no fixed index.</summary>
    public static ColumnHead Head(params IndicatorColumn[] kinds) => new(0, 0, [.. kinds.Select(kind => new TableColumn(kind, 0, -1, Glossary.Label(kind)))]);

    /// <summary>The one form of a text.</summary>
    public static PerformanceForm Form(string text) => Assert.Single(DocumentReader.ReadText("-", text).Forms);

    /// <summary>Rows with a bar between the columns.</summary>
    public static IEnumerable<string> Show(AlignedTable table) => table.Rows.Select(row => string.Join('|', Enumerable.Range(0, table.Columns.Count).Select(row.Text)));
}
