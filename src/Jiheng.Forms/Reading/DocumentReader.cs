using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Reading.Declared;
using Jiheng.Forms.Reading.Plans;
using Jiheng.Forms.Reading.Prose;
using Jiheng.Forms.Reading.Scattered;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading;

/// <summary>Reads a document of any supported format into its forms. Never throws for what a file holds: problems are diagnostics.</summary>
public static class DocumentReader
{
    /// <summary>Reads a file: what it is, is told by its content.</summary>
    /// <param name="file">The name to report.</param>
    /// <param name="bytes">The whole file.</param>
    public static PerformanceDocument Read(string file, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length == 0) return new PerformanceDocument(file, "text", [], [new("READ-EMPTY", Severity.Error, "文件是空的。", default, "请选择有内容的文件。")]);
        var format = FormatDetector.Of(file, bytes);
        return ReadGrid(file, format, GridReader.Read(format, bytes));
    }

    /// <summary>Reads text that is already decoded, such as what was pasted or came through standard input.</summary>
    public static PerformanceDocument ReadText(string file, string text) => ReadGrid(file, FileFormat.Text, GridReader.ReadText(text));

    private static PerformanceDocument ReadGrid(string file, FileFormat format, DocumentGrid grid)
    {
        var forms = ReadGrid(grid);
        List<Diagnostic> diagnostics = [.. grid.Diagnostics];
        if (forms.Count == 0 && !diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error))
            diagnostics.Add(new("READ-NO-FORM", Severity.Warning, "没有找到绩效目标表或自评表。", default, "请确认文件含有绩效指标表；扫描件请先转成文字。"));
        return new PerformanceDocument(file, format.ToString().ToLowerInvariant(), forms, diagnostics);
    }

    /// <summary>Reads the forms of a grid, whatever file format it came from.</summary>
    public static IReadOnlyList<PerformanceForm> ReadGrid(DocumentGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        var forms = new List<PerformanceForm>();
        foreach (var (match, start, end) in DeclaredSheets.Find(grid.Rows))
        {
            if (match is not null) forms.Add(DeclaredFormReader.Read(match, grid.Rows.Skip(start).Take(match.Start - start)));
            else forms.AddRange(ReadLoose(start == 0 && end == grid.Rows.Count ? grid : grid with { Rows = [.. grid.Rows.Skip(start).Take(end - start)] }));
        }

        return DocumentYears.Share(forms);
    }

    // What no layout explains is read by its labels and headings.
    private static List<PerformanceForm> ReadLoose(DocumentGrid grid)
    {
        var forms = new List<PerformanceForm>();
        var rows = grid;
        if (DepartmentPlanReader.TryRead(grid) is { } plan)
        {
            forms.Add(plan.Form);
            rows = grid with { Rows = [.. grid.Rows.Skip(plan.End)] };
        }

        var tokens = TokenStream.Of(rows);
        var scattered = ScatteredDocument.TryRead(rows, tokens);
        if (scattered.Count > 0) forms.AddRange(scattered);
        else foreach (var region in FormSplitter.Split(tokens)) forms.AddRange(FormReader.Read(region));
        if (forms.Count == 0 && ProseReader.TryRead(grid) is { } prose) forms.Add(prose);
        return forms;
    }
}
