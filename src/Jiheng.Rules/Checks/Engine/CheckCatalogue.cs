using System.Collections.Frozen;

namespace Jiheng.Rules.Checks.Engine;

/// <summary>All checks, in the order in which they are listed and run.</summary>
public sealed class CheckCatalogue
{
    private readonly FrozenDictionary<string, CheckRule> byCode;

    /// <exception cref="ArgumentException">Two rules share a code, or a rule does not examine in exactly one way.</exception>
    public CheckCatalogue(IReadOnlyList<CheckRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        foreach (var rule in rules)
        {
            Delegate?[] ways = [rule.Examine, rule.ExamineIndicator, rule.ExaminePair, rule.ExamineSet];
            if (ways.Count(way => way is not null) != 1) throw new ArgumentException($"{rule.Code} must examine in exactly one way.", nameof(rules));
        }

        Rules = rules;
        byCode = rules.ToFrozenDictionary(rule => rule.Code);
    }

    public static CheckCatalogue Default { get; } = new(AllChecks.List);

    public IReadOnlyList<CheckRule> Rules { get; }

    public CheckRule? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The catalogue cut down to some codes; unknown codes are given back so that the caller can say so.</summary>
    public CheckCatalogue Only(IReadOnlyCollection<string> codes, out IReadOnlyList<string> unknown)
    {
        unknown = [.. codes.Where(code => !byCode.ContainsKey(code))];
        return new CheckCatalogue([.. Rules.Where(rule => codes.Contains(rule.Code))]);
    }
}
