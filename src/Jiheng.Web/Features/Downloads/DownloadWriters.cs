using Jiheng.Exchange.Contract;
using Jiheng.Exchange.Csv;
using Jiheng.Exchange.Tables;
using Jiheng.Exchange.Xlsx;

namespace Jiheng.Web.Features.Downloads;

/// <summary>Writes forms as they come from the library: a province's take the memory of a few.</summary>
internal static class DownloadWriters
{
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
}
