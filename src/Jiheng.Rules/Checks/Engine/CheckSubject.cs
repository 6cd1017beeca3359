using Jiheng.Domain.Documents;

namespace Jiheng.Rules.Checks.Engine;

/// <summary>A form to be checked, with what it may be held against.</summary>
/// <param name="File">The file it was read from.</param>
/// <param name="Index">Its place in that file, from 0.</param>
/// <param name="Form">The form.</param>
public sealed record CheckSubject(string File, int Index, PerformanceForm Form)
{
    /// <summary>The approved declaration of the same project and year; null where none was given.</summary>
    public PerformanceForm? Declaration { get; init; }

    /// <summary>The monitoring form of the same project and year; null where none was given.</summary>
    public PerformanceForm? Monitoring { get; init; }

    /// <summary>Why no declaration was chosen although there were some, in Chinese; null where there was none to choose.</summary>
    public string? NoDeclarationBecause { get; init; }
}
