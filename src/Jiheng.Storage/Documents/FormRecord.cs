using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Words;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Records;
using Jiheng.Storage.Searching;
using Jiheng.Storage.Snapshots;

namespace Jiheng.Storage.Documents;

/// <summary>Makes a form's rows from the form and its results.</summary>
internal static class FormRecord
{
    public static (StoredForm Row, FormParts Parts) Of(string fileName, int position, PerformanceForm asRead, FormResult result)
    {
        var row = new StoredForm { Position = position, Subject = "" };
        var shown = ResultSnapshot.Of(result);
        row.Snapshot = new StoredSnapshot { Form = FormSnapshot.Write(asRead), Results = shown.Write() };
        return (row, Fill(row, fileName, result, shown));
    }

    /// <summary>Puts a form's results into its row: all but what was read.</summary>
    public static FormParts Fill(StoredForm row, string fileName, FormResult result, ResultSnapshot shown)
    {
        var form = result.Checked.Subject.Form;
        Head(row, form);
        Counts(row, form, shown);
        row.PrintedTotal = Hundredths(form.Evaluation?.TotalScore?.Value);
        row.ComputedTotal = Hundredths(result.Score?.ComputedTotal);
        return new FormParts(
            [.. shown.Findings.Select(finding => new StoredFinding { Rule = finding.Rule, Severity = finding.Severity, Row = finding.Row, Field = finding.Field, Message = finding.Message })],
            FormPassages.Of(fileName, form, shown.Findings));
    }

    /// <summary>What lists are sorted by: errors weigh more than any number of warnings, those more than hints.</summary>
    public static long RiskOf(int errors, int warnings, int hints) => (Math.Min(errors, 999_999) * 1_000_000L) + (Math.Min(warnings, 999) * 1_000L) + Math.Min(hints, 999);

    private static void Head(StoredForm row, PerformanceForm form)
    {
        row.Kind = form.Kind;
        row.FiscalYear = form.FiscalYear;
        row.Unit = form.Project.Unit;
        row.Department = form.Project.Department;
        row.ProjectName = form.Project.Name;
        row.Title = form.Title;
        row.Subject = FormRelation.SubjectOf(form);
        row.AmountFen = form.Funding?.Annual?.Fen;
    }

    private static void Counts(StoredForm row, PerformanceForm form, ResultSnapshot shown)
    {
        row.Errors = shown.Findings.Count(finding => finding.Severity == Severity.Error);
        row.Warnings = shown.Findings.Count(finding => finding.Severity == Severity.Warning);
        row.Hints = shown.Findings.Count(finding => finding.Severity == Severity.Hint);
        row.NotCheckable = shown.Ledger.Count(entry => entry.Outcome == CheckOutcome.NotCheckable);
        row.Rows = form.AllIndicators.Count();
        row.QuantifiedRows = form.AllIndicators.Count(IsQuantified);
        row.Inferred = form.Provenance.Inferred.Count + (form.Funding?.Provenance.Inferred.Count ?? 0) + form.AllIndicators.Sum(indicator => indicator.Provenance.Inferred.Count);
        row.Risk = RiskOf(row.Errors, row.Warnings, row.Hints);
    }

    private static bool IsQuantified(Indicator row) =>
        row.Target is { Nature: not ValueNature.NotApplicable } && !IndicatorFacts.Of(row).IsQualitative;

    // Beyond a hundred million points nothing is a score.
    private static long? Hundredths(decimal? points) =>
        points is { } value && Math.Abs(value) < 100_000_000m ? (long)decimal.Round(value * 100, MidpointRounding.AwayFromZero) : null;
}
