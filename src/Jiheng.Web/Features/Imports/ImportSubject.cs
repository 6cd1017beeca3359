using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Importing;
using Jiheng.Web.Access;

namespace Jiheng.Web.Features.Imports;

/// <summary>A list that files are laid over.</summary>
/// <param name="List">Which list.</param>
/// <param name="Words">The words and addresses of its pages.</param>
/// <param name="Privilege">The privilege that the pages ask for.</param>
/// <param name="MayImport">Whether a visitor may import: a list may be in several hands, each with a part of it.</param>
/// <param name="PlanAsync">What an import would do.</param>
internal sealed record ImportSubject(
    ImportedList List, ImportWords Words, Privilege Privilege, Func<Visitor, bool> MayImport, Func<DocumentLibrary, Visitor, WaitingFile, ImportChoice, CancellationToken, Task<PlannedImport>> PlanAsync);

/// <summary>What an import would do, whatever list it is.</summary>
/// <param name="Revision">The state of the list for which that holds.</param>
/// <param name="Problems">Why it cannot be done.</param>
/// <param name="Reminders">What is unusual.</param>
/// <param name="Changes">What changes.</param>
/// <param name="Unchanged">How many stay as they are.</param>
/// <param name="ApplyAsync">Does it.</param>
internal sealed record PlannedImport(
    int Revision, IReadOnlyList<ImportProblem> Problems, IReadOnlyList<ImportProblem> Reminders, IReadOnlyList<PreviewLine> Changes, int Unchanged, Func<CancellationToken, Task> ApplyAsync)
{
    /// <summary>What becomes of a file that cannot be read.</summary>
    public static PlannedImport Impossible(IReadOnlyList<ImportProblem> problems) => new(0, problems, [], [], 0, _ => throw new InvalidOperationException("A file with problems cannot be imported."));
}
