using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Reading.Heads;
using Jiheng.Forms.Reading.Rows;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Scattered;

/// <summary>Text pulled out of a PDF with its columns out of order: labels, names and values each stand in runs of their own.</summary>
internal static class ScatteredDocument
{
    private const int PageGap = 3;

    /// <summary>Reads all forms of a scattered document.</summary>
    /// <param name="grid">The document.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <returns>Empty where the document is in order, or where names and values do not go together.</returns>
    public static List<PerformanceForm> TryRead(DocumentGrid grid, List<Token> tokens)
    {
        // Such a page has blank lines everywhere, so that its lines look like whole cells; their blanks part cells all the same.
        if (grid.Rows.Any(row => row.Shape == RowShape.CellLine))
            tokens = TokenStream.Of(grid with { Rows = [.. grid.Rows.Select(row => row.Shape == RowShape.CellLine ? row with { Shape = RowShape.Line } : row)] });
        if (!Applies(tokens)) return [];
        var forms = new List<PerformanceForm>();
        foreach (var segment in Segments(tokens))
        {
            if (ScatteredForm.TryRead(segment) is { } form) forms.Add(form);
        }

        return forms;
    }

    // Heads that are torn apart: there are more 一级指标 than heads.
    private static bool Applies(List<Token> tokens) => tokens.Count(IsFirstLevelHead) is var tables and > 0 && tables > ColumnHeadFinder.Find(tokens).Count;

    private static bool IsFirstLevelHead(Token token) => token.Key == "一级指标";

    // One table a segment: a title begins it, or wide gaps between pages part it where titles come last.
    private static List<List<Token>> Segments(List<Token> tokens)
    {
        var tables = tokens.Count(IsFirstLevelHead);
        if (tables <= 1) return [tokens];
        var titles = Enumerable.Range(0, tokens.Count).Where(index => FormTitle.Is(tokens[index])).ToList();
        var firstTable = tokens.FindIndex(IsFirstLevelHead);
        if (titles.Count == tables && titles[0] < firstTable) return Cut(tokens, titles);
        var pages = Enumerable.Range(1, tokens.Count - 1).Where(index => tokens[index].BlankLinesBefore >= PageGap).ToList();
        return pages.Count + 1 == tables ? Cut(tokens, [0, .. pages]) : Cut(tokens, BeforeTables(tokens));
    }

    private static List<List<Token>> Cut(List<Token> tokens, List<int> starts) =>
        [.. starts.Select((start, k) => tokens[(k == 0 ? 0 : start)..(k + 1 < starts.Count ? starts[k + 1] : tokens.Count)])];

    // Failing titles and gaps: each table with what stands since the widest gap before it.
    private static List<int> BeforeTables(List<Token> tokens)
    {
        var starts = new List<int> { 0 };
        var last = tokens.FindIndex(IsFirstLevelHead);
        for (var next = tokens.FindIndex(last + 1, IsFirstLevelHead); next >= 0; next = tokens.FindIndex(next + 1, IsFirstLevelHead))
        {
            starts.Add(Enumerable.Range(last + 1, next - last).MaxBy(index => tokens[index].BlankLinesBefore));
            last = next;
        }

        return starts;
    }
}
