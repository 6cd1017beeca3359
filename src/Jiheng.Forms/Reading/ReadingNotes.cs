using Jiheng.Domain.Documents;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading;

/// <summary>What is noted while a form is read: places, what was concluded, and what could not be read.</summary>
internal sealed class ReadingNotes
{
    private readonly List<Diagnostic> diagnostics = [];

    public Dictionary<string, Place> Places { get; } = [];

    public List<string> Inferred { get; } = [];

    public void Warn(string code, string message, Place where, string advice) => diagnostics.Add(new Diagnostic(code, Severity.Warning, message, where, advice));

    public void Hint(string code, string message, Place where, string advice) => diagnostics.Add(new Diagnostic(code, Severity.Hint, message, where, advice));

    /// <summary>Puts the notes on the form.</summary>
    public PerformanceForm Close(PerformanceForm form, IReadOnlyList<Token> head)
    {
        var start = head.Count > 0 ? head[0].Place : form.Indicators.Count > 0 ? form.Indicators[0].Provenance.Start : default;
        var own = new List<Diagnostic>(diagnostics);
        if (form.FiscalYear is null)
            own.Add(new Diagnostic("READ-YEAR", Severity.Warning, "表中没有印出预算年度。", start, "请补充年度，例如在标题下写“（2023年度）”。"));
        else if (Inferred.Contains("fiscalYear"))
            own.Add(new Diagnostic("READ-YEAR-INFERRED", Severity.Hint, $"表中没有印出预算年度，按其他内容推断为 {form.FiscalYear} 年。", start, "请确认推断的年度。"));
        if (Inferred.Contains("funding.printedUnit"))
            own.Add(new Diagnostic("READ-UNIT", Severity.Warning, "表中没有印出金额单位（元或万元），按金额大小推断。", start, "请确认金额单位。"));
        return form with
        {
            Diagnostics = own,
            Provenance = new Provenance { Places = Places, Inferred = Inferred, Start = start },
        };
    }
}
