namespace Jiheng.Domain.Documents;

/// <summary>One file and the forms read from it.</summary>
/// <param name="File">The path as given, or "-" for standard input.</param>
/// <param name="Format">text, docx, xlsx, xls, html, pdf or csv.</param>
/// <param name="Forms">In document order; empty where the file holds no form.</param>
/// <param name="Diagnostics">What concerns the whole file.</param>
public sealed record PerformanceDocument(string File, string Format, IReadOnlyList<PerformanceForm> Forms, IReadOnlyList<Diagnostic> Diagnostics);
