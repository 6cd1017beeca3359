using FsCheck;
using FsCheck.Fluent;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Overrides;
using Jiheng.Domain.Terms;
using Jiheng.Rules.Checks.Cases;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Overrides;
using Jiheng.Rules.Scoring.Profiles;

namespace Jiheng.Tests.Rules.Overrides;

/// <summary>Overrides of any kind that can be written down, and the forms of all cases to lay them over.</summary>
internal static class RandomOverrides
{
    private static readonly (string Rule, string Parameter)[] Parameters = [.. CheckCatalogue.Default.Rules.SelectMany(rule => RuleUse.Of(rule).Parameters.Select(parameter => (rule.Code, parameter.Id)))];
    private static readonly (string Topic, string Text)[] Choices = [.. ChoiceText.Topics.SelectMany(topic => ChoiceText.Examples(topic, new DateOnly(2024, 12, 31)).Select(example => (topic, example.Text)))];

    /// <summary>Every form of the cases, those of one unit beside each other.</summary>
    public static IReadOnlyList<CheckSubject> Subjects { get; } = [.. RuleCases.All.SelectMany(example => example.SameUnit.Prepend(example.Subject))];

    public static Gen<RuleOverride> One { get; } =
        from kind in Gen.Elements(Enum.GetValues<OverrideKind>())
        from rule in Gen.Elements(CheckCatalogue.Default.Rules.ToArray())
        from severity in Gen.Elements(Enum.GetValues<Severity>())
        from parameter in Gen.Elements(Parameters)
        from figure in Gen.Elements("0", "1", "5", "50", "95", "100", "1000.5")
        from choice in Gen.Elements(Choices)
        from year in Gen.Choose(2015, 2026)
        from length in Gen.Elements(0, 1, 400, 4000)
        from state in Gen.Elements(Enum.GetValues<OverrideState>())
        let said = kind switch
        {
            OverrideKind.Severity => (Rule: rule.Code, Subject: null, Value: Glossary.Label(severity)),
            OverrideKind.Off => (Rule: rule.Code, Subject: null, Value: null),
            OverrideKind.Parameter => (Rule: parameter.Rule, Subject: parameter.Parameter, Value: figure),
            OverrideKind.Scoring => (Rule: (string?)null, Subject: (string?)choice.Topic, Value: (string?)choice.Text),
        }
        let first = new DateOnly(year, 1, 1)
        select new RuleOverride { Kind = kind, Rule = said.Rule, Subject = said.Subject, Value = said.Value, From = first, Until = length == 0 ? null : first.AddDays(length), Reason = "试", State = state };

    public static Gen<RuleOverride[]> Some { get; } = from many in Gen.Choose(0, 6) from all in Gen.ArrayOf(One, many) select all;

    /// <summary>What a checker says of all forms, in words.</summary>
    public static string[] Said(Checker checker) => [.. checker.CheckAll(Subjects, maxDegreeOfParallelism: 1).SelectMany(form => form.Findings.Select(finding => $"{finding.Rule.Code} {finding.Severity} {finding.Field} {finding.Message} {finding.Advice} {finding.Suggestion}")
        .Concat(form.Ledger.Select(entry => $"{entry.Rule.Code} {entry.Outcome} {entry.Findings} {entry.Reason}")).Append($"{checker.Score(form.Subject.Form)?.ComputedTotal}"))];
}
