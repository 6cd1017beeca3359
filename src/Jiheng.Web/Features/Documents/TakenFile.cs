using Jiheng.Domain.Documents;

namespace Jiheng.Web.Features.Documents;

/// <summary>What became of a file that came up, or of one document of an archive.</summary>
/// <param name="Name">Its name; in an archive with its folders.</param>
/// <param name="Document">As it was taken in; null where it was not.</param>
/// <param name="Problem">Why no form was read from it, and what to do; null where one was.</param>
internal sealed record TakenFile(string Name, TakenDocument? Document, string? Problem)
{
    public static TakenFile Of(string name, TakenDocument taken) => new(name, taken, taken.Read.Forms.Count > 0 ? null : Sentence(taken.Read.Diagnostics));

    public static TakenFile Refused(string name, string problem) => new(name, null, problem);

    /// <summary>What is the matter with a file, and what to do.</summary>
    public static string Sentence(IEnumerable<Diagnostic> notes) =>
        string.Join("", notes.OrderByDescending(note => note.Severity).Take(1).Select(note => note.Message + note.Advice)) is { Length: > 0 } said ? said : "没有读出表。";
}
