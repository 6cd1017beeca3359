namespace Jiheng.Domain.Documents;

/// <summary>What a reader could not read, or had to guess, with its place and what to do.</summary>
/// <param name="Code">Stable code such as READ-EMPTY; listed in docs/reading.md.</param>
/// <param name="Severity">Error: something is lost; Warning: something was guessed; Hint: worth knowing.</param>
/// <param name="Message">Chinese sentence.</param>
/// <param name="Where">The place.</param>
/// <param name="Advice">Chinese sentence: what to do next.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, Place Where, string Advice);
