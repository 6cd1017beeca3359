using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Storage.Snapshots;

/// <summary>A finding as it was shown.</summary>
public sealed record ShownFinding
{
    /// <summary>The rule's code.</summary>
    public required string Rule { get; init; }

    /// <summary>The rule's title on that day.</summary>
    public required string Title { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>The indicator's place among all of the form (PerformanceForm.AllIndicators), from 0; null where the finding is about the form.</summary>
    public int? Row { get; init; }

    /// <summary>The field as the rule names it: "target", "funding.total".</summary>
    public required string Field { get; init; }

    public required string Message { get; init; }

    public required string Advice { get; init; }

    /// <summary>What would be right, ready to put into the field; null where only a person can tell.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The documents that the rule cited, the main one first.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The place in the document.</summary>
    public Place Where { get; init; }

    internal static ShownFinding Of(Finding finding, int? row) => new()
    {
        Rule = finding.Rule.Code,
        Title = finding.Rule.Title,
        Severity = finding.Severity,
        Row = row,
        Field = finding.Field,
        Message = finding.Message,
        Advice = finding.Advice,
        Suggestion = finding.Suggestion,
        Sources = [.. finding.Rule.Sources.Select(source => source.ToString())],
        Where = finding.Where,
    };
}
