using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage.Snapshots;

namespace Jiheng.Exchange.Contract;

/// <summary>A form with what the rules said of it, as all writers take it.</summary>
/// <param name="File">The file it was read from.</param>
/// <param name="Index">Its place in that file, from 0.</param>
/// <param name="Form">The form, corrections included.</param>
/// <param name="Findings">Made when somebody reads them, anew each time: a city's forms have more of them than memory.</param>
/// <param name="Ledger">One entry a rule; made like the findings.</param>
public sealed record FormAnswer(string File, int Index, PerformanceForm Form, IEnumerable<FindingLine> Findings, IEnumerable<ShownEntry> Ledger)
{
    /// <summary>What the rules have just said.</summary>
    public static FormAnswer Of(CheckedForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new FormAnswer(form.Subject.File, form.Subject.Index, form.Subject.Form, form.Findings.Select(FindingLine.Of), form.Ledger.Select(ShownEntry.Of));
    }

    /// <summary>What the library kept.</summary>
    public static FormAnswer Of(string file, int index, PerformanceForm form, ResultSnapshot results)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(results);
        IReadOnlyList<Indicator> rows = [.. form.AllIndicators];
        return new FormAnswer(file, index, form, results.Findings.Select(finding => FindingLine.Of(finding, rows)), results.Ledger);
    }
}
