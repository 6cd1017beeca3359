namespace Jiheng.Rules.Checks.Pages;

/// <summary>One generated page of the rule catalogue.</summary>
/// <param name="Path">The file's name under docs/rules.</param>
/// <param name="Text">Its whole text, Markdown with LF line ends.</param>
public sealed record RulePage(string Path, string Text);
