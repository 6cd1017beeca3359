using Jiheng.Exchange.Contract;
using Jiheng.Exchange.Csv;
using Jiheng.Exchange.Tables;
using Jiheng.Exchange.Xlsx;
using Jiheng.Forms.Conversion;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Writing;

namespace Jiheng.Web.Features.Downloads;

/// <summary>Writes forms as they come from the library: a province's take the memory of a few.</summary>
internal static class DownloadWriters
{
    /// <summary>How many forms are written into one document: such a document is made in memory.</summary>
    public const int MostForms = 500;

    private const int FlushAt = 1 << 16;

    public static async Task WorkbookAsync(Stream stream, IAsyncEnumerable<DownloadedForm> forms, CancellationToken cancel)
    {
        using var workbook = new FormWorkbook();
        await foreach (var form in forms.WithCancellation(cancel)) workbook.Add(form.Answer, form.Scored);
        await workbook.WriteAsync(stream, cancel);
    }

    public static async Task FindingsAsync(Stream stream, IAsyncEnumerable<DownloadedForm> forms, CancellationToken cancel)
    {
        await using var csv = new CsvOutput<FindingRow>(FindingTable.Table, stream);
        await foreach (var form in forms.WithCancellation(cancel)) await csv.WriteAsync(FindingTable.Rows(form.Answer), cancel);
    }

    public static async Task IndicatorsAsync(Stream stream, IAsyncEnumerable<DownloadedForm> forms, CancellationToken cancel)
    {
        await using var csv = new CsvOutput<IndicatorRow>(IndicatorTable.Table, stream);
        await foreach (var form in forms.WithCancellation(cancel)) await csv.WriteAsync(IndicatorTable.Rows(form.Answer, form.Scored), cancel);
    }

    public static async Task JsonAsync(Stream stream, IAsyncEnumerable<DownloadedForm> forms, CancellationToken cancel)
    {
        await using var json = JsonOutput.Open(stream);
        json.WriteStartObject();
        json.WriteStartArray("forms");
        await foreach (var form in forms.WithCancellation(cancel))
        {
            LibraryFormJson.Write(json, form);
            if (json.BytesPending > FlushAt) await json.FlushAsync(cancel);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <exception cref="InvalidDataException">There are more forms than go into one document.</exception>
    public static async Task FormsAsync(WrittenFormat format, Stream stream, IAsyncEnumerable<DownloadedForm> forms, CancellationToken cancel)
    {
        List<DrawnForm> drawn = [];
        await foreach (var form in forms.WithCancellation(cancel))
        {
            if (drawn.Count == MostForms) throw new InvalidDataException($"More than {MostForms} forms for one document.");
            drawn.Add(OwnForm.Draw(form.Answer.Form));
        }

        if (drawn.Count == 0) drawn.Add(new DrawnForm("没有符合条件的表", []));
        using var held = new MemoryStream();
        FormWriter.Write(format, drawn, held);
        held.Position = 0;
        await held.CopyToAsync(stream, cancel);
    }
}
