using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Overrides;
using Jiheng.Domain.Terms;
using Jiheng.Rules.Overrides;
using Jiheng.Rules.Scoring.Profiles;

namespace Jiheng.Web.Features.Overrides;

/// <summary>An override as it is typed: whatever was typed comes back, right or wrong.</summary>
public sealed record OverrideInput
{
    /// <summary>The field that says what is changed.</summary>
    public const string Change = "change";

    private const string DayShape = "yyyy-MM-dd";
    private const string OfParameter = "parameter:";

    public string Division { get; init; } = "";

    /// <summary>severity, off, parameter:ID, or scoring.</summary>
    public string Changes { get; private init; } = "";

    /// <summary>The word of the new severity.</summary>
    public string Severity { get; private init; } = "";

    /// <summary>New figures by the parameters' ids.</summary>
    public IReadOnlyDictionary<string, string> Figures { get; private init; } = new Dictionary<string, string>();

    /// <summary>The new scoring choice.</summary>
    public string Choice { get; private init; } = "";

    public string From { get; private init; } = "";

    public string Until { get; private init; } = "";

    public string Reason { get; private init; } = "";

    public string Source { get; private init; } = "";

    public static string ChangeOf(string parameter) => OfParameter + parameter;

    public static string FigureName(string parameter) => "figure." + parameter;

    /// <summary>An empty one: from the first day of a year, the scoring choice as the default scheme has it.</summary>
    public static OverrideInput Empty(OverrideTarget target, string division, int year)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new OverrideInput
        {
            Division = division,
            Changes = target.Topic is null ? "" : "scoring",
            Choice = target.Topic is { } topic ? ChoiceText.Examples(topic, new DateOnly(year, 12, 31))[0].Text : "",
            From = Of(new DateOnly(year, 1, 1)),
        };
    }

    public static OverrideInput Of(RuleOverride told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return new OverrideInput
        {
            Changes = told.Kind switch { OverrideKind.Severity => "severity", OverrideKind.Off => "off", OverrideKind.Parameter => ChangeOf(told.Subject!), OverrideKind.Scoring => "scoring" },
            Severity = told.Kind == OverrideKind.Severity ? told.Value ?? "" : "",
            Figures = told.Kind == OverrideKind.Parameter ? new Dictionary<string, string> { [told.Subject!] = told.Value ?? "" } : [],
            Choice = told.Kind == OverrideKind.Scoring ? told.Value ?? "" : "",
            From = Of(told.From), Until = told.Until is { } until ? Of(until) : "", Reason = told.Reason, Source = told.Source ?? "",
        };
    }

    internal static OverrideInput Of(IFormCollection form, OverrideTarget target) => new()
    {
        Division = form["division"].ToString(),
        Changes = target.Topic is null ? form[Change].ToString() : "scoring",
        Severity = form["severity"].ToString(),
        Figures = target.Parameters.ToDictionary(parameter => parameter.Id, parameter => form[FigureName(parameter.Id)].ToString().Trim()),
        // Browsers end lines in two signs.
        Choice = form["choice"].ToString().ReplaceLineEndings("\n").Trim(),
        From = form[OverrideProblem.From].ToString().Trim(),
        Until = form[OverrideProblem.Until].ToString().Trim(),
        Reason = form[OverrideProblem.Reason].ToString().Trim(),
        Source = form[OverrideProblem.Source].ToString().Trim(),
    };

    /// <summary>The override that was typed, and what is wrong with it; with a problem it is not to be kept.</summary>
    public (RuleOverride Told, IReadOnlyList<OverrideProblem> Problems) Read(OverrideTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        List<OverrideProblem> problems = [];
        var from = Day(From, OverrideProblem.From, problems);
        if (From.Length == 0) problems.Add(new OverrideProblem(OverrideProblem.From, "请填写从哪一天起。"));
        var told = Changed(target) with { From = from ?? OverrideRules.FirstDay, Until = Day(Until, OverrideProblem.Until, problems), Reason = Reason, Source = Source.Length == 0 ? null : Source };
        if (Changes.Length == 0 || (target.Topic is null && Changes == "scoring")) problems.Add(new OverrideProblem(Change, "请选择要改什么。"));
        // What was not typed well is said once.
        problems.AddRange(OverrideRules.Problems(told).Where(problem => problems.All(other => other.Field != problem.Field && !(other.Field == OverrideProblem.From && problem.Field == OverrideProblem.Until)
            && !(other.Field == Change && problem.Field is OverrideProblem.Value or OverrideProblem.Rule or OverrideProblem.Subject))));
        return (told, problems);
    }

    private RuleOverride Changed(OverrideTarget target)
    {
        var empty = new RuleOverride { Kind = OverrideKind.Off, Rule = target.Rule?.Code, From = default, Reason = "" };
        if (target.Topic is { } topic) return empty with { Kind = OverrideKind.Scoring, Subject = topic, Value = Choice };
        if (Changes.StartsWith(OfParameter, StringComparison.Ordinal) && Changes[OfParameter.Length..] is var id) return empty with { Kind = OverrideKind.Parameter, Subject = id, Value = Figures.GetValueOrDefault(id, "") };
        return Changes == "severity" ? empty with { Kind = OverrideKind.Severity, Value = Glossary.Find<Severity>(Severity) is { } known ? Glossary.Label(known) : Severity } : empty;
    }

    private static DateOnly? Day(string typed, string field, List<OverrideProblem> problems)
    {
        if (typed.Length == 0) return null;
        if (DateOnly.TryParseExact(typed, DayShape, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        problems.Add(new OverrideProblem(field, $"“{typed}”不是日期，请写成 2025-01-01 的样子。"));
        return null;
    }

    private static string Of(DateOnly day) => day.ToString(DayShape, CultureInfo.InvariantCulture);
}
