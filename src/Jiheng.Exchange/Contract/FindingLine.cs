using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage.Snapshots;

namespace Jiheng.Exchange.Contract;

/// <summary>A finding as it goes out, whether the rules have just made it or the library kept it.</summary>
/// <param name="Rule">The rule's code.</param>
/// <param name="Title">The rule's title.</param>
/// <param name="Severity">How grave.</param>
/// <param name="Indicator">The indicator's name; null where the finding is about the form.</param>
/// <param name="Field">The field as the rule names it.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Advice">What to do.</param>
/// <param name="Suggestion">What would be right; null where only a person can tell.</param>
/// <param name="Sources">The documents that the rule cites, the main one first.</param>
/// <param name="Where">The place in the document.</param>
public sealed record FindingLine(
    string Rule,
    string Title,
    Severity Severity,
    string? Indicator,
    string Field,
    string Message,
    string Advice,
    string? Suggestion,
    IReadOnlyList<string> Sources,
    Place Where)
{
    internal static FindingLine Of(Finding finding) => new(
        finding.Rule.Code, finding.Rule.Title, finding.Severity, finding.Indicator?.Name, finding.Field, finding.Message, finding.Advice, finding.Suggestion,
        [.. finding.Rule.Sources.Select(source => source.ToString())], finding.Where);

    internal static FindingLine Of(ShownFinding finding, IReadOnlyList<Indicator> rows) => new(
        finding.Rule, finding.Title, finding.Severity, finding.Row is { } row ? rows[row].Name : null, finding.Field, finding.Message, finding.Advice, finding.Suggestion,
        finding.Sources, finding.Where);
}
