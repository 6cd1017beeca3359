namespace Jiheng.Rules.Overrides;

/// <summary>What is wrong with an override.</summary>
/// <param name="Field">Where: rule, subject, value, from, until, reason, source.</param>
/// <param name="Message">A Chinese sentence that says what to do.</param>
public sealed record OverrideProblem(string Field, string Message)
{
    public const string Rule = "rule";
    public const string Subject = "subject";
    public const string Value = "value";
    public const string From = "from";
    public const string Until = "until";
    public const string Reason = "reason";
    public const string Source = "source";
}
