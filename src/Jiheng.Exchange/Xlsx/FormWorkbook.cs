using Jiheng.Exchange.Contract;
using Jiheng.Exchange.Tables;
using Jiheng.Rules.Scoring;

namespace Jiheng.Exchange.Xlsx;

/// <summary>Forms as a workbook: 汇总, 发现, 指标数据, 核对台账. It takes the forms one by one and the memory of one form.</summary>
public sealed class FormWorkbook : IDisposable
{
    internal const int SheetRows = 1_048_576;
    private readonly SheetSeries<FormSummary> forms = new(FormTable.Table, SheetRows);
    private readonly SheetSeries<FindingRow> findings = new(FindingTable.Table, SheetRows);
    private readonly SheetSeries<IndicatorRow> indicators = new(IndicatorTable.Table, SheetRows);
    private readonly SheetSeries<LedgerRow> ledger = new(LedgerTable.Table, SheetRows);

    /// <param name="form">The form.</param>
    /// <param name="scored">Its scores; null for a form that prints none.</param>
    public void Add(FormAnswer form, ScoredForm? scored)
    {
        forms.Add([new FormSummary(form, scored)]);
        findings.Add(FindingTable.Rows(form));
        indicators.Add(IndicatorTable.Rows(form, scored));
        ledger.Add(LedgerTable.Rows(form));
    }

    /// <summary>Writes the workbook. Nothing can be added afterwards.</summary>
    public async Task WriteAsync(Stream stream, CancellationToken cancel = default)
    {
        forms.Complete();
        findings.Complete();
        indicators.Complete();
        ledger.Complete();
        // The archive can only be written in one go; a server's answer only piece by piece.
        await using var file = TemporaryFile.Create();
        XlsxPackage.Write(file, [.. forms.Parts, .. findings.Parts, .. indicators.Parts, .. ledger.Parts], cancel);
        file.Position = 0;
        await file.CopyToAsync(stream, cancel).ConfigureAwait(false);
    }

    public void Dispose()
    {
        forms.Dispose();
        findings.Dispose();
        indicators.Dispose();
        ledger.Dispose();
    }
}
