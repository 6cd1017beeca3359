using Jiheng.Domain.Terms;

namespace Jiheng.Storage.Importing;

/// <summary>Collects what is wrong with a file.</summary>
internal sealed class ProblemList
{
    private readonly List<ImportProblem> problems = [];

    public void Add<T>(int line, T column, string message, string advice)
        where T : struct, Enum => problems.Add(new ImportProblem(line, Glossary.Label(column), message, advice));

    /// <summary>Something that is wrong with the file as a whole.</summary>
    public void Add(string message, string advice) => problems.Add(new ImportProblem(0, null, message, advice));

    /// <summary>In the order of the lines; what is about the whole file stands first.</summary>
    public IReadOnlyList<ImportProblem> Sorted() => [.. problems.OrderBy(problem => problem.Line)];
}
