namespace Jiheng.Storage.Importing;

/// <summary>A single change cannot be made; nothing was written. Each problem names its field.</summary>
public sealed class EditRefusedException(IReadOnlyList<ImportProblem> problems) : Exception(string.Concat(problems.Select(problem => problem.Message + problem.Advice)))
{
    public IReadOnlyList<ImportProblem> Problems { get; } = problems;
}
